package org.alongside.grants.hospitals;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectReader;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/**
 * What a list of hospitals says: a pure function of the file and the day.
 *
 * @param hospitals those that are open, once each, in the order of the file
 * @param unreadable rows that are no hospital, the first of them
 * @param unreadableRows how many those are in all
 * @param closed how many had closed
 * @param passedOver how many were not called a hospital, where only those were wanted
 */
record HospitalFile(List<Hospital> hospitals, List<UnreadableRow> unreadable, int unreadableRows, int closed,
		int passedOver) {

	private static final int SHOWN = 20;

	private static final int ODS_COLUMNS = 12;

	private static final int OWN_COLUMNS = 5;

	private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9_-]{0,39}");

	private static final Pattern POSTCODE = Pattern
		.compile("[A-Z]{1,2}[0-9][A-Z0-9]?[0-9][A-Z]{2}|[A-Z][0-9][0-9W][A-Z0-9]{4}");

	private static final Pattern NAMED = Pattern
		.compile("\\b(hospitals?|infirmary|ysbyty|hospice|institute|rehabilitation)\\b", Pattern.CASE_INSENSITIVE);

	private static final Set<String> NATIONS = Set.of("ENGLAND", "SCOTLAND", "WALES", "NORTHERN_IRELAND", "IRELAND");

	private static final ObjectReader ROWS = CsvMapper.builder()
		.enable(CsvReadFeature.WRAP_AS_ARRAY, CsvReadFeature.TRIM_SPACES, CsvReadFeature.SKIP_EMPTY_LINES)
		.build()
		.readerForListOf(String.class);

	/**
	 * Reads a file.
	 * @param onlyNamed whether only what is called a hospital, an infirmary or the like
	 * is wanted, for the list of sites has clinics and offices too
	 * @param today what closed before it has closed
	 * @return what it says; with nothing in it when it is no such list
	 */
	static HospitalFile read(byte[] bytes, HospitalList list, boolean onlyNamed, LocalDate today) {
		var reading = new Reading(list, onlyNamed, today);
		try (MappingIterator<List<String>> rows = ROWS.readValues(text(bytes))) {
			while (rows.hasNext()) {
				reading.take(rows.next());
			}
		}
		catch (JacksonException noTable) {
			reading.unreadable("no-table");
		}
		return reading.all();
	}

	private static String text(byte[] bytes) {
		try {
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
			return text.startsWith("\uFEFF") ? text.substring(1) : text;
		}
		catch (CharacterCodingException olderThanUnicode) {
			return new String(bytes, Charset.forName("windows-1252"));
		}
	}

	/** One reading of one file. */
	private static final class Reading {

		private final HospitalList list;

		private final boolean onlyNamed;

		private final LocalDate today;

		private final Map<String, Hospital> found = new LinkedHashMap<>();

		private final List<UnreadableRow> unreadable = new ArrayList<>();

		private int row;

		private int unreadableRows;

		private int closed;

		private int passedOver;

		Reading(HospitalList list, boolean onlyNamed, LocalDate today) {
			this.list = list;
			this.onlyNamed = onlyNamed;
			this.today = today;
		}

		void take(List<String> cells) {
			this.row++;
			boolean heading = this.list == HospitalList.OWN && this.row == 1;
			if (!heading) {
				read(cells);
			}
		}

		void unreadable(String why) {
			this.unreadableRows++;
			if (this.unreadable.size() < SHOWN) {
				this.unreadable.add(new UnreadableRow(this.row, why));
			}
		}

		HospitalFile all() {
			return new HospitalFile(List.copyOf(this.found.values()), this.unreadable, this.unreadableRows, this.closed,
					this.passedOver);
		}

		private void read(List<String> cells) {
			if (cells.size() < ((this.list == HospitalList.ODS) ? ODS_COLUMNS : OWN_COLUMNS)) {
				unreadable("columns");
				return;
			}
			Hospital hospital = (this.list == HospitalList.ODS) ? ods(cells) : own(cells);
			String wrong = wrong(hospital);
			if (wrong != null) {
				unreadable(wrong);
			}
			else if (this.list == HospitalList.ODS && hasClosed(cells.get(11))) {
				this.closed++;
			}
			else if (this.onlyNamed && !NAMED.matcher(hospital.name()).find()) {
				this.passedOver++;
			}
			else if (this.found.putIfAbsent(hospital.code(), hospital) != null) {
				unreadable("twice");
			}
		}

		private boolean hasClosed(String day) {
			return day.matches("\\d{8}") && day.compareTo(this.today.format(DateTimeFormatter.BASIC_ISO_DATE)) <= 0;
		}

		// the town stands in the fourth line of the address, or in the last that is
		// filled
		private static Hospital ods(List<String> cells) {
			String town = cells.get(7);
			for (int line = 8; town.isEmpty() && line >= 4; line--) {
				town = cells.get(line);
			}
			String nation = cells.get(9).startsWith("BT") ? "NORTHERN_IRELAND"
					: cells.get(2).startsWith("W") ? "WALES" : "ENGLAND";
			return new Hospital(cells.get(0).toUpperCase(Locale.ROOT), Title.of(cells.get(1)), Title.of(town),
					cells.get(9).toUpperCase(Locale.ROOT), nation);
		}

		private static Hospital own(List<String> cells) {
			return new Hospital(cells.get(0).toUpperCase(Locale.ROOT), cells.get(1), cells.get(2),
					cells.get(3).toUpperCase(Locale.ROOT),
					cells.get(4).toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_'));
		}

		private static @Nullable String wrong(Hospital hospital) {
			if (!CODE.matcher(hospital.code()).matches() || hospital.code().equals("OTHER")) {
				return "code";
			}
			if (hospital.name().isEmpty() || hospital.name().length() > 160) {
				return "name";
			}
			if (hospital.town().length() > 80) {
				return "town";
			}
			if (!POSTCODE.matcher(hospital.postcode().replace(" ", "")).matches()
					|| hospital.postcode().length() > 10) {
				return "postcode";
			}
			return NATIONS.contains(hospital.nation()) ? null : "nation";
		}

	}

}
