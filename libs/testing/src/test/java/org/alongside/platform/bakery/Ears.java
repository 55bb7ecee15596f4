package org.alongside.platform.bakery;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import io.micrometer.tracing.Tracer;
import org.alongside.contracts.members.MembersEvent;
import org.alongside.platform.events.Inbox;

import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/**
 * Hears what is baked, and may be told to find fault with it.
 */
@Component
public class Ears {

	private final Inbox inbox;

	private final Tracer tracer;

	private final List<MembersEvent> heard = new CopyOnWriteArrayList<>();

	private final Map<UUID, String> traces = new ConcurrentHashMap<>();

	private volatile Consumer<MembersEvent> fault = (event) -> {
	};

	Ears(Inbox inbox, Tracer tracer) {
		this.inbox = inbox;
		this.tracer = tracer;
	}

	@KafkaListener(topics = MembersEvent.TOPIC, groupId = "bakery.ears", autoStartup = "${bakery.hears:false}")
	void on(MembersEvent event) {
		this.inbox.once("bakery.ears", event, () -> hear(event));
	}

	private void hear(MembersEvent event) {
		this.fault.accept(event);
		var span = this.tracer.currentSpan();
		if (span != null) {
			this.traces.put(event.eventId(), span.context().traceId());
		}
		this.heard.add(event);
	}

	public void findFault(Consumer<MembersEvent> newFault) {
		this.fault = newFault;
	}

	public void findNoFault() {
		findFault((event) -> {
		});
	}

	public List<MembersEvent> heardOf(UUID loaf) {
		return this.heard.stream().filter((event) -> event.memberId().equals(loaf)).toList();
	}

	public String traceOf(UUID event) {
		return this.traces.getOrDefault(event, "none");
	}

}
