package org.alongside.grants.hospitals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The hospitals a family can pick from: the lists that staff brought, and of the starting
 * list whatever those do not have. Searching forgives accents, apostrophes, case and the
 * order of words; a hospital that is not here may always be typed by hand.
 */
@Service
@Transactional(readOnly = true)
public class HospitalRegister {

	private static final int MOST = 15;

	private final List<Hospital> starters = StarterHospitals.read();

	private final JdbcClient database;

	HospitalRegister(JdbcClient database) {
		this.database = database;
	}

	/**
	 * Finds hospitals whose name, town or postcode have every word somebody typed.
	 * @param typed what was typed; nothing finds nothing
	 * @return at most fifteen that are open, in the order of their names
	 */
	public List<Hospital> search(@Nullable String typed) {
		String plain = Plain.of((typed != null) ? typed : "");
		if (plain.isEmpty()) {
			return List.of();
		}
		List<String> words = Stream.of(plain.split(" ")).distinct().limit(MOST).toList();
		return Stream.concat(brought(words).stream(), starting(words).stream())
			.sorted((one, other) -> one.name().compareToIgnoreCase(other.name()))
			.limit(MOST)
			.toList();
	}

	/** One of them, open or not: an application that named it goes on. */
	public Optional<Hospital> byCode(@Nullable String code) {
		if (code == null) {
			return Optional.empty();
		}
		return this.database.sql("SELECT code, name, town, postcode, nation FROM hospital WHERE code = :code")
			.param("code", code)
			.query((row, _) -> hospital(row))
			.optional()
			.or(() -> this.starters.stream().filter((hospital) -> hospital.code().equals(code)).findFirst());
	}

	static Hospital hospital(ResultSet row) throws SQLException {
		return new Hospital(row.getString("code"), row.getString("name"), row.getString("town"),
				row.getString("postcode"), row.getString("nation"));
	}

	private List<Hospital> brought(List<String> words) {
		String each = words.stream().map((_) -> "words LIKE ?").collect(Collectors.joining(" AND "));
		return this.database
			.sql("SELECT code, name, town, postcode, nation FROM hospital WHERE open = 1 AND " + each
					+ " ORDER BY name, code LIMIT " + MOST)
			.params(words.stream().map((word) -> (Object) ("%" + word + "%")).toList())
			.query((row, _) -> hospital(row))
			.list();
	}

	private List<Hospital> starting(List<String> words) {
		List<Hospital> found = this.starters.stream()
			.filter((hospital) -> words.stream().allMatch(Plain.of(hospital)::contains))
			.toList();
		if (found.isEmpty()) {
			return found;
		}
		Set<String> there = new HashSet<>(this.database.sql("""
				SELECT code FROM hospital WHERE code IN (:codes)
				UNION SELECT postcode FROM hospital WHERE open = 1 AND postcode IN (:postcodes)""")
			.param("codes", found.stream().map(Hospital::code).toList())
			.param("postcodes", found.stream().map(Hospital::postcode).toList())
			.query((row, _) -> row.getString(1))
			.list());
		return found.stream()
			.filter((hospital) -> !there.contains(hospital.code()) && !there.contains(hospital.postcode()))
			.toList();
	}

}
