package org.alongside.grants.hospitals;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.alongside.platform.audit.Audit;
import org.alongside.platform.data.Columns;
import org.alongside.platform.data.Ids;
import org.alongside.platform.data.RecordNotFound;
import org.alongside.platform.security.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings lists of hospitals in. A list is looked at before it is taken over; then all of
 * it is, or nothing. Whatever the last list of its kind had and this one has not is no
 * longer offered, but stays for those who named it.
 */
@Service
@Transactional
class HospitalImports {

	private static final ZoneId HERE = ZoneId.of("Europe/London");

	private static final int AT_ONCE = 1_000;

	private static final int EXAMPLES = 10;

	private static final int FEW = 5;

	private static final int MANY_PERCENT = 20;

	private static final Duration LEFT_ALONE = Duration.ofDays(7);

	private final JdbcClient database;

	private final JdbcTemplate batches;

	private final Audit audit;

	private final Ids ids;

	private final Clock clock;

	HospitalImports(JdbcClient database, JdbcTemplate batches, Audit audit, Ids ids, Clock clock) {
		this.database = database;
		this.batches = batches;
		this.audit = audit;
		this.ids = ids;
		this.clock = clock;
	}

	/** Reads a file as it would be taken over. */
	HospitalFile read(byte[] content, HospitalList list, boolean onlyNamed) {
		return HospitalFile.read(content, list, onlyNamed, LocalDate.ofInstant(this.clock.instant(), HERE));
	}

	/**
	 * Keeps a file until somebody takes it over. Files that nobody decided on for a week
	 * go.
	 */
	UUID bring(byte[] content, String fileName, HospitalList list, boolean onlyNamed, SignedIn person) {
		UUID id = this.ids.next();
		this.database.sql("DELETE FROM hospital_import WHERE status = 'BROUGHT' AND brought_at < :before")
			.param("before", Columns.utc(this.clock.instant().minus(LEFT_ALONE)))
			.update();
		this.database.sql("""
				INSERT INTO hospital_import (id, list, file_name, only_named, content, status, brought_at, hospitals)
				VALUES (:id, :list, :name, :named, :content, 'BROUGHT', :now, :hospitals)""")
			.param("id", Columns.bytes(id))
			.param("list", list.name())
			.param("name", fileName)
			.param("named", onlyNamed)
			.param("content", content)
			.param("now", Columns.utc(this.clock.instant()))
			.param("hospitals", read(content, list, onlyNamed).hospitals().size())
			.update();
		this.audit.record(person, "hospitals.brought", "hospital-import", id, Map.of("list", list.name()));
		return id;
	}

	/** What would become of the register, or has. */
	@Transactional(readOnly = true)
	HospitalImportView read(UUID id) {
		return view(row(id, ""));
	}

	/** The newest lists that were brought, and what became of them. */
	@Transactional(readOnly = true)
	List<HospitalImportView.Line> newest() {
		return this.database.sql("""
				SELECT id, list, file_name, status, brought_at, hospitals FROM hospital_import
				ORDER BY brought_at DESC, id LIMIT 20""")
			.query((row, _) -> new HospitalImportView.Line(Columns.uuid(row.getBytes("id")),
					HospitalList.valueOf(row.getString("list")), row.getString("file_name"), row.getString("status"),
					Columns.instant(row.getObject("brought_at", LocalDateTime.class)), row.getInt("hospitals")))
			.list();
	}

	/** How many hospitals of each list are offered. */
	@Transactional(readOnly = true)
	Map<HospitalList, Integer> offered() {
		Map<HospitalList, Integer> all = new EnumMap<>(HospitalList.class);
		for (Offered one : this.database.sql("SELECT list, COUNT(*) FROM hospital WHERE open = 1 GROUP BY list")
			.query((row, _) -> new Offered(HospitalList.valueOf(row.getString(1)), row.getInt(2)))
			.list()) {
			all.put(one.list(), one.hospitals());
		}
		return all;
	}

	/**
	 * Takes a list over, whole. Twice is once.
	 * @param sure that so many are meant to go, where they are many
	 * @throws TooManyWouldGo when they are many, and nobody said so
	 */
	void takeOver(UUID id, boolean sure, SignedIn person) {
		Row row = row(id, " FOR UPDATE");
		if (row.content() == null) {
			return;
		}
		HospitalImportView view = view(row);
		if (view.isMany() && !sure) {
			throw new TooManyWouldGo(view.gone());
		}
		Set<String> elsewhere = elsewhere(row.list());
		List<Hospital> hospitals = read(row.content(), row.list(), row.onlyNamed()).hospitals()
			.stream()
			.filter((one) -> !elsewhere.contains(one.code()))
			.toList();
		this.database.sql("UPDATE hospital SET open = 0 WHERE list = :list").param("list", row.list().name()).update();
		for (int from = 0; from < hospitals.size(); from += AT_ONCE) {
			write(hospitals.subList(from, Math.min(from + AT_ONCE, hospitals.size())), row.list());
		}
		decide(id, "TAKEN_OVER");
		this.audit.record(person, "hospitals.taken-over", "hospital-import", id, Map.of("list", row.list().name(),
				"new", "" + view.added(), "changed", "" + view.changed(), "gone", "" + view.gone()));
	}

	/** Lets a list go. */
	void drop(UUID id, SignedIn person) {
		if (row(id, " FOR UPDATE").content() != null) {
			decide(id, "DROPPED");
			this.audit.record(person, "hospitals.dropped", "hospital-import", id, Map.of());
		}
	}

	private void write(List<Hospital> hospitals, HospitalList list) {
		this.batches.batchUpdate("""
				INSERT INTO hospital (code, name, town, postcode, nation, words, list, open)
				VALUES (?, ?, ?, ?, ?, ?, ?, 1) AS new
				ON DUPLICATE KEY UPDATE name = new.name, town = new.town, postcode = new.postcode,
				nation = new.nation, words = new.words, open = 1""",
				hospitals.stream()
					.map((one) -> new Object[] { one.code(), one.name(), one.town(), one.postcode(), one.nation(),
							Plain.of(one), list.name() })
					.toList());
	}

	private void decide(UUID id, String status) {
		this.database
			.sql("UPDATE hospital_import SET status = :status, content = NULL, decided_at = :now WHERE id = :id")
			.param("status", status)
			.param("now", Columns.utc(this.clock.instant()))
			.param("id", Columns.bytes(id))
			.update();
	}

	private HospitalImportView view(Row row) {
		if (row.content() == null) {
			return HospitalImportView.decided(row.id(), row.list(), row.fileName(), row.status());
		}
		HospitalFile file = read(row.content(), row.list(), row.onlyNamed());
		Map<String, Hospital> before = offered(row.list());
		List<Hospital> added = new ArrayList<>();
		int changed = 0;
		Set<String> kept = new HashSet<>();
		Set<String> elsewhere = elsewhere(row.list());
		List<Hospital> ours = file.hospitals().stream().filter((one) -> !elsewhere.contains(one.code())).toList();
		for (Hospital one : ours) {
			Hospital known = before.get(one.code());
			kept.add(one.code());
			if (known == null) {
				added.add(one);
			}
			else if (!known.equals(one)) {
				changed++;
			}
		}
		List<Hospital> gone = before.values()
			.stream()
			.filter((one) -> !kept.contains(one.code()))
			.sorted(Comparator.comparing(Hospital::name))
			.toList();
		boolean many = gone.size() > FEW && gone.size() * 100L > before.size() * (long) MANY_PERCENT;
		return new HospitalImportView(row.id(), row.list(), row.fileName(), row.status(), ours.size(), added.size(),
				changed, gone.size(), many, file.closed(), file.passedOver() + file.hospitals().size() - ours.size(),
				file.unreadableRows(), added.stream().limit(EXAMPLES).toList(), gone.stream().limit(EXAMPLES).toList(),
				file.unreadable());
	}

	/** Codes that belong to another list, which alone may change what they mean. */
	private Set<String> elsewhere(HospitalList list) {
		return new HashSet<>(this.database.sql("SELECT code FROM hospital WHERE list <> :list")
			.param("list", list.name())
			.query((row, _) -> row.getString(1))
			.list());
	}

	private Map<String, Hospital> offered(HospitalList list) {
		return this.database
			.sql("SELECT code, name, town, postcode, nation FROM hospital WHERE list = :list AND open = 1")
			.param("list", list.name())
			.query((row, _) -> HospitalRegister.hospital(row))
			.list()
			.stream()
			.collect(Collectors.toMap(Hospital::code, Function.identity()));
	}

	private Row row(UUID id, String lock) {
		return this.database
			.sql("SELECT list, file_name, only_named, content, status FROM hospital_import WHERE id = :id" + lock)
			.param("id", Columns.bytes(id))
			.query((row, _) -> new Row(id, HospitalList.valueOf(row.getString("list")), row.getString("file_name"),
					row.getBoolean("only_named"), row.getBytes("content"), row.getString("status")))
			.optional()
			.orElseThrow(() -> new RecordNotFound("hospital list", id));
	}

	/** How many of a list are offered. */
	private record Offered(HospitalList list, int hospitals) {
	}

	/** A list as it is kept. */
	private record Row(UUID id, HospitalList list, String fileName, boolean onlyNamed, byte @Nullable [] content,
			String status) {
	}

}
