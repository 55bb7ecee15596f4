package org.alongside.members.acting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.alongside.members.people.MemberId;
import org.alongside.members.people.People;
import org.alongside.members.people.Person;
import org.alongside.platform.audit.Audit;
import org.alongside.platform.data.Columns;
import org.alongside.platform.data.Ids;
import org.alongside.platform.security.SignedIn;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says who may act for whom, at this moment: helpers until it is ended, staff while the
 * person is on the phone. Asked anew for each token. Only one's own right counts: a
 * helper of a helper is nobody's helper.
 */
@Service
@Transactional
public class Acting {

	private final Helpings helpings;

	private final People people;

	private final JdbcClient database;

	private final Audit audit;

	private final ActingSettings settings;

	private final Ids ids;

	private final Clock clock;

	Acting(Helpings helpings, People people, JdbcClient database, Audit audit, ActingSettings settings, Ids ids,
			Clock clock) {
		this.helpings = helpings;
		this.people = people;
		this.database = database;
		this.audit = audit;
		this.settings = settings;
		this.ids = ids;
		this.clock = clock;
	}

	/**
	 * Whether one may act for another.
	 * @param helper who wants to, as themselves
	 * @param person for whom
	 * @return nothing when not
	 */
	@Transactional(readOnly = true)
	public Optional<Acted> mayAct(MemberId helper, MemberId person) {
		return lasts(helper, person).flatMap((lasts) -> this.people.find(person)
			.filter(Person::joined)
			.map((helped) -> new Acted(person, helped.name(), shut(helper, person), lasts)));
	}

	/** Whether it is staff, who act for the person on the phone. */
	@Transactional(readOnly = true)
	public boolean isOnThePhone(MemberId staff, MemberId person) {
		return phoneEnds(staff, person).isPresent();
	}

	/** For how long staff may act once they have begun to. */
	public Duration phoneLasts() {
		return this.settings.phoneLasts();
	}

	/** Staff may act for the person for as long as a phone call may take. */
	public void beginOnThePhone(SignedIn staff, MemberId person) {
		var now = this.clock.instant();
		this.database.sql("insert into phone_help (id, person_id, staff_id, began_at, ends_at) values (?, ?, ?, ?, ?)")
			.params(Columns.bytes(this.ids.next()), Columns.bytes(person.value()), Columns.bytes(staff.id()),
					Columns.utc(now), Columns.utc(now.plus(this.settings.phoneLasts())))
			.update();
		this.audit.record(staff, person.value(), "acting-on-the-phone", "person", person.value(),
				Map.of("minutes", String.valueOf(this.settings.phoneLasts().toMinutes())));
	}

	/** The call is over, or the person does it themselves from now on. */
	void endOnThePhone(MemberId person) {
		var now = Columns.utc(this.clock.instant());
		this.database.sql("update phone_help set ends_at = ? where person_id = ? and ends_at > ?")
			.params(now, Columns.bytes(person.value()), now)
			.update();
	}

	/** This member of staff stops. */
	void stopOnThePhone(MemberId staff, MemberId person) {
		var now = Columns.utc(this.clock.instant());
		this.database.sql("update phone_help set ends_at = ? where staff_id = ? and person_id = ? and ends_at > ?")
			.params(now, Columns.bytes(staff.value()), Columns.bytes(person.value()), now)
			.update();
	}

	/** From staff on the phone nothing more is kept than what is private by itself. */
	private List<String> shut(MemberId helper, MemberId person) {
		return this.helpings.live(person.value(), helper.value())
			.map((helping) -> Area.pages(helping.shut()))
			.orElse(List.of());
	}

	private Optional<Duration> lasts(MemberId helper, MemberId person) {
		if (helper.equals(person)) {
			return Optional.empty();
		}
		if (this.helpings.live(person.value(), helper.value()).isPresent()) {
			return Optional.of(this.settings.tokenLasts());
		}
		return phoneEnds(helper, person).map((ends) -> Duration.between(this.clock.instant(), ends))
			.map((left) -> (left.compareTo(this.settings.tokenLasts()) < 0) ? left : this.settings.tokenLasts());
	}

	private Optional<Instant> phoneEnds(MemberId staff, MemberId person) {
		return this.database
			.sql("select ends_at from phone_help where staff_id = ? and person_id = ? and ends_at > ? "
					+ "order by ends_at desc limit 1")
			.params(Columns.bytes(staff.value()), Columns.bytes(person.value()), Columns.utc(this.clock.instant()))
			.query((row, _) -> Columns.instant(row.getObject(1, LocalDateTime.class)))
			.optional();
	}

}
