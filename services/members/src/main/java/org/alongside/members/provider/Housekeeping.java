package org.alongside.members.provider;

import java.time.Clock;
import java.time.Duration;

import org.alongside.platform.data.Columns;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Throws away what was handed out and can no longer be used. */
@Component
class Housekeeping {

	private static final Duration NEVER_FETCHED = Duration.ofDays(1);

	private final JdbcClient jdbc;

	private final Clock clock;

	Housekeeping(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT1H")
	void throwAwayOldAuthorizations() {
		var now = this.clock.instant();
		this.jdbc.sql("delete from oauth2_authorization where refresh_token_expires_at < ?")
			.param(Columns.utc(now))
			.update();
		this.jdbc
			.sql("delete from oauth2_authorization where refresh_token_expires_at is null "
					+ "and coalesce(authorization_code_expires_at, '2000-01-01') < ?")
			.param(Columns.utc(now.minus(NEVER_FETCHED)))
			.update();
	}

}
