package org.alongside.members.enquiries;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.alongside.members.people.MemberId;
import org.alongside.members.people.Nation;
import org.alongside.members.people.People;
import org.alongside.members.people.Person;
import org.alongside.platform.data.Columns;
import org.alongside.platform.security.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What waits for the office, for whoever of us looks. A page at a time, due first; what
 * is over, or looks like spam, the newest first.
 */
@Service
@Transactional(readOnly = true)
public class EnquiryQueue {

	private static final int PAGE = 50;

	/** What a reader may see. */
	private static final String OPEN_TO_READER = """
			((e.topic <> 'FELT_WRONG' AND :general) OR (e.topic = 'FELT_WRONG' AND (:lead OR EXISTS
			(SELECT 1 FROM enquiry_reader r WHERE r.enquiry_id = e.id AND r.person_id = :me))))
			""";

	private final JdbcClient database;

	private final People people;

	private final DueDates dueDates;

	EnquiryQueue(JdbcClient database, People people, DueDates dueDates) {
		this.database = database;
		this.people = people;
		this.dueDates = dueDates;
	}

	/** How much waits for somebody, as their home says it. */
	public EnquiryCounts counts(SignedIn staff) {
		return asking("""
				SELECT COUNT(IF(e.queue = 'WAITING', 1, NULL)) waiting,
				COUNT(IF(e.queue = 'WAITING' AND e.owner_id IS NULL, 1, NULL)) unassigned,
				COUNT(IF(e.queue = 'WAITING' AND e.due_on < :today, 1, NULL)) overdue,
				COUNT(IF(e.queue = 'WAITING' AND e.owner_id = :me, 1, NULL)) mine,
				MIN(IF(e.queue = 'WAITING' AND e.owner_id = :me, e.due_on, NULL)) mine_due,
				COUNT(IF(e.queue = 'SPAM', 1, NULL)) spam
				FROM enquiry e WHERE e.queue IN ('WAITING', 'SPAM') AND
				""" + OPEN_TO_READER, Reader.of(staff)).param("today", this.dueDates.today())
			.query((row, _) -> new EnquiryCounts(row.getInt("waiting"), row.getInt("unassigned"), row.getInt("overdue"),
					row.getInt("mine"), row.getObject("mine_due", LocalDate.class), row.getInt("spam")))
			.single();
	}

	/**
	 * How many wait that tell of something that felt wrong and are not open to the
	 * reader.
	 */
	int closedTo(SignedIn staff) {
		return asking("SELECT COUNT(*) FROM enquiry e WHERE e.queue = 'WAITING' AND e.topic = 'FELT_WRONG' AND NOT "
				+ OPEN_TO_READER, Reader.of(staff))
			.query(Integer.class)
			.single();
	}

	/** What a member asked, newest first, as far as it is open to whoever looks. */
	public List<EnquiryLink> ofMember(MemberId member, SignedIn staff) {
		return asking("SELECT e.* FROM enquiry e WHERE e.member_id = :member AND " + OPEN_TO_READER
				+ " ORDER BY e.id DESC LIMIT 50", Reader.of(staff))
			.param("member", Columns.bytes(member.value()))
			.query((row, _) -> new EnquiryLink(Columns.uuid(row.getBytes("id")), row.getString("reference"),
					row.getString("topic"), row.getString("status")))
			.list();
	}

	QueuePage page(QueueKind kind, SignedIn staff, @Nullable UUID after) {
		boolean newestFirst = kind == QueueKind.CLOSED || kind == QueueKind.SPAM;
		var place = Optional.ofNullable(after).flatMap(this::place);
		String further = place.isEmpty() ? ""
				: " AND (e.due_on, e.id) " + (newestFirst ? "<" : ">") + " (:dueOn, :after)";
		String order = newestFirst ? " ORDER BY e.due_on DESC, e.id DESC" : " ORDER BY e.due_on, e.id";
		var query = asking("SELECT e.* FROM enquiry e WHERE " + chosen(kind) + " AND " + OPEN_TO_READER + further
				+ order + " LIMIT " + (PAGE + 1), Reader.of(staff));
		if (place.isPresent()) {
			query = query.param("dueOn", place.get()).param("after", Columns.bytes(Objects.requireNonNull(after)));
		}
		var rows = query.query(this::row).list();
		var shown = rows.subList(0, Math.min(PAGE, rows.size()));
		return new QueuePage(shown, owners(shown), (rows.size() > PAGE) ? shown.getLast().id() : null);
	}

	/** Whom the safeguarding lead named to read it. */
	Set<UUID> named(EnquiryId enquiry) {
		return new HashSet<>(this.database.sql("SELECT person_id FROM enquiry_reader WHERE enquiry_id = :enquiry")
			.param("enquiry", Columns.bytes(enquiry.value()))
			.query((row, _) -> Columns.uuid(row.getBytes(1)))
			.list());
	}

	private Optional<LocalDate> place(UUID after) {
		return this.database.sql("SELECT due_on FROM enquiry WHERE id = :id")
			.param("id", Columns.bytes(after))
			.query(LocalDate.class)
			.optional();
	}

	private JdbcClient.StatementSpec asking(String sql, Reader reader) {
		return this.database.sql(sql)
			.param("general", reader.general())
			.param("lead", reader.lead())
			.param("me", Columns.bytes(reader.id()));
	}

	private static String chosen(QueueKind kind) {
		return switch (kind) {
			case MINE -> "e.owner_id = :me AND e.queue = 'WAITING'";
			case UNASSIGNED -> "e.queue = 'WAITING' AND e.owner_id IS NULL";
			case DUE -> "e.queue = 'WAITING'";
			case ANSWERED -> "e.queue = 'ANSWERED'";
			case CLOSED -> "e.queue = 'CLOSED'";
			case SPAM -> "e.queue = 'SPAM'";
		};
	}

	private QueueRow row(ResultSet row, int number) throws SQLException {
		var status = EnquiryStatus.valueOf(row.getString("status"));
		var dueOn = row.getObject("due_on", LocalDate.class);
		byte[] owner = row.getBytes("owner_id");
		String nation = row.getString("nation");
		return new QueueRow(Columns.uuid(row.getBytes("id")), row.getString("reference"),
				Topic.valueOf(row.getString("topic")), (nation != null) ? Nation.valueOf(nation) : null, status,
				(owner != null) ? Columns.uuid(owner) : null, dueOn,
				status.isWaiting() && dueOn.isBefore(this.dueDates.today()));
	}

	private Map<UUID, String> owners(List<QueueRow> rows) {
		var ids = rows.stream().map(QueueRow::ownerId).filter(Objects::nonNull).distinct().map(MemberId::new).toList();
		return this.people.all(ids).stream().collect(Collectors.toMap((person) -> person.id().value(), Person::name));
	}

}
