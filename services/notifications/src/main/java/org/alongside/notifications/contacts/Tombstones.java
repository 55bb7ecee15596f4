package org.alongside.notifications.contacts;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.listener.adapter.RecordFilterStrategy;

/**
 * Lets tombstones through to the one listener that understands them; everywhere else the
 * platform passes over them.
 */
@Configuration(proxyBeanMethods = false)
class Tombstones {

	static final String HEARD = "tombstonesHeard";

	@Bean(name = HEARD, defaultCandidate = false)
	RecordFilterStrategy<Object, Object> tombstonesHeard(RecordFilterStrategy<Object, Object> platforms) {
		return (message) -> message.value() != null && platforms.filter(message);
	}

}
