package org.alongside.grants.tracking;

import java.util.List;
import java.util.Locale;

import org.alongside.grants.applications.GrantApplicationId;
import org.alongside.platform.web.TimelineItem;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells in words what has happened to an application, in order. */
@Component
class Timeline {

	private final Milestones milestones;

	private final MessageSource messages;

	Timeline(Milestones milestones, MessageSource messages) {
		this.milestones = milestones;
		this.messages = messages;
	}

	List<TimelineItem> of(GrantApplicationId id, Locale locale) {
		return this.milestones.findByApplicationIdOrderById(id.value())
			.stream()
			.map((milestone) -> new TimelineItem(
					this.messages.getMessage("grants.milestone." + milestone.what(), null, locale), milestone.at(),
					null))
			.toList();
	}

}
