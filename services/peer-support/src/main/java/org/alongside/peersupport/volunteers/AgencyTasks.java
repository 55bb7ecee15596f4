package org.alongside.peersupport.volunteers;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.alongside.peersupport.vetting.Requirement;
import org.alongside.peersupport.vetting.VettingSettings;
import org.alongside.platform.audit.Audit;
import org.alongside.platform.data.Columns;
import org.alongside.platform.data.RecordNotFound;
import org.alongside.platform.security.SignedIn;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whom of the agencies must be told that a volunteer left: a membership of the PVG scheme
 * is for a role, and whoever asked for it says when the role has ended. The task waits
 * until somebody has done it and says when. The number of the certificate, without which
 * the agency would not know whom we mean, is kept until then even if the person has been
 * forgotten, and no longer.
 */
@Service
@Transactional
public class AgencyTasks {

	private final CompletionRecords completions;

	private final VettingSettings settings;

	private final JdbcClient database;

	private final Audit audit;

	private final Clock clock;

	AgencyTasks(CompletionRecords completions, VettingSettings settings, JdbcClient database, Audit audit,
			Clock clock) {
		this.completions = completions;
		this.settings = settings;
		this.database = database;
		this.audit = audit;
		this.clock = clock;
	}

	@EventListener
	void on(VolunteerEvent event) {
		if (event instanceof VolunteerEvent.Left left) {
			this.completions.findByVolunteerIdOrderById(left.id().value())
				.stream()
				.filter((record) -> record.completion().requirement() == Requirement.CHECK
						&& !record.completion().exemption()
						&& this.settings.tellAgency().contains(record.completion().level()))
				.max(Comparator.comparing((record) -> record.completion().from()))
				.ifPresent((record) -> begin(left.id(), record, left.at()));
		}
	}

	/** What is still to be done, the oldest first. */
	@Transactional(readOnly = true)
	public List<AgencyTask> open() {
		return find("t.done_on IS NULL ORDER BY t.left_at LIMIT 50", Map.of());
	}

	@Transactional(readOnly = true)
	public AgencyTask task(VolunteerId id) {
		return find("t.volunteer_id = :id", Map.of("id", Columns.bytes(id.value()))).stream()
			.findFirst()
			.orElseThrow(() -> new RecordNotFound("agency task", id));
	}

	/** The agency was told. To say so twice changes nothing. */
	public void done(VolunteerId id, LocalDate on, SignedIn person) {
		task(id);
		int done = this.database.sql("""
				UPDATE agency_task SET done_on = :on, done_by = :by, certificate_number = NULL
				WHERE volunteer_id = :id AND done_on IS NULL""")
			.param("on", on)
			.param("by", Columns.bytes(person.id()))
			.param("id", Columns.bytes(id.value()))
			.update();
		if (done == 1) {
			this.audit.record(person, "peer-support.agency-told", VolunteerDesk.SUBJECT, id.value(), Map.of());
		}
	}

	public LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), VettingCalendar.HOME);
	}

	private void begin(VolunteerId id, CompletionRecord record, Instant at) {
		this.database.sql("""
				INSERT IGNORE INTO agency_task (volunteer_id, level, certificate_number, left_at)
				VALUES (:id, :level, :number, :at)""")
			.param("id", Columns.bytes(id.value()))
			.param("level", record.completion().level())
			.param("number", record.certificateNumber())
			.param("at", Columns.utc(at))
			.update();
	}

	private List<AgencyTask> find(String which, Map<String, Object> params) {
		return this.database
			.sql("SELECT t.*, v.reference FROM agency_task t JOIN volunteer v ON v.id = t.volunteer_id WHERE " + which)
			.params(params)
			.query((row, _) -> new AgencyTask(Columns.uuid(row.getBytes("volunteer_id")), row.getString("reference"),
					row.getString("level"), row.getString("certificate_number"),
					LocalDate.ofInstant(Columns.instant(row.getObject("left_at", LocalDateTime.class)),
							VettingCalendar.HOME),
					row.getObject("done_on", LocalDate.class)))
			.list();
	}

}
