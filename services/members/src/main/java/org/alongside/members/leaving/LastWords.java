package org.alongside.members.leaving;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.alongside.members.leaving.ErasureView.AnswerView;

import org.springframework.context.MessageSource;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** What the last mail says of an erasure, and when there is something to say. */
@Component
class LastWords {

	private static final Limit ENOUGH_TO_SEE = Limit.of(100);

	private final LeavingSettings settings;

	private final MessageSource messages;

	LastWords(LeavingSettings settings, MessageSource messages) {
		this.settings = settings;
		this.messages = messages;
	}

	boolean isReady(Erasure erasure, Instant now) {
		return outstanding(erasure).isEmpty() || erasure.isLate(this.settings.answerWithin(), now);
	}

	/** One sentence a line: what stays and why, and what is not yet done. */
	String of(Erasure erasure) {
		List<String> lines = new ArrayList<>();
		erasure.answers()
			.stream()
			.filter((answer) -> answer.kept() > 0)
			.forEach((answer) -> lines.add(word("members.leaving.kept", service(answer.service()), answer.kept())));
		if (lines.isEmpty()) {
			lines.add(word("members.leaving.kept.nothing"));
		}
		outstanding(erasure).forEach((silent) -> lines.add(word("members.leaving.outstanding", service(silent))));
		return String.join("\n", lines);
	}

	List<String> outstanding(Erasure erasure) {
		return erasure.outstanding(this.settings.services());
	}

	boolean isLate(Erasure erasure, Instant now) {
		return erasure.isLate(this.settings.answerWithin(), now) && !outstanding(erasure).isEmpty();
	}

	int late(ErasureBook book, Instant now) {
		return book
			.lateSince(now.minus(this.settings.answerWithin()), this.settings.services(),
					this.settings.services().size(), ENOUGH_TO_SEE)
			.size();
	}

	/** What staff see of it. */
	ErasureView view(Erasure erasure, Instant now) {
		return new ErasureView(erasure.id(), erasure.begunAt(),
				erasure.answers()
					.stream()
					.map((answer) -> new AnswerView(answer.service(), answer.kept(), answer.answeredAt()))
					.toList(),
				outstanding(erasure), isLate(erasure, now), erasure.farewellAt());
	}

	private String service(String name) {
		String key = "members.service." + name;
		String known = this.messages.getMessage(key, null, name, Locale.UK);
		return (known != null) ? known : name;
	}

	private String word(String key, Object... facts) {
		return this.messages.getMessage(key, facts, Locale.UK);
	}

}
