package org.alongside.grants.opendata;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.alongside.grants.opendata.Publisher.Identity;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Writes the grants of a year in the 360Giving Data Standard 1.4 (schema 1.4.3, its rules
 * for grants to individuals as published by 360Giving and read on 26 November 2026): the
 * ten core fields and the two codes of {@code toIndividualsDetails}, no names, and no
 * place but the nation.
 */
@Component
class Export {

	/** A limiting health condition of the individual or of family members. */
	private static final String REASON = "GTIR030";

	/** Travel and transport. */
	private static final String PURPOSE = "GTIP100";

	private static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

	private static final Set<String> BRITISH = Set.of("ENGLAND", "WALES", "SCOTLAND", "NORTHERN_IRELAND");

	private final JsonMapper json;

	private final MessageSource messages;

	private final Pseudonyms pseudonyms;

	private final Clock clock;

	Export(JsonMapper json, MessageSource messages, Pseudonyms pseudonyms, Clock clock) {
		this.json = json;
		this.messages = messages;
		this.pseudonyms = pseudonyms;
		this.clock = clock;
	}

	/** Writes a package; the order of the grants says nothing of when they were made. */
	byte[] write(Year year, List<Blurred> grants, Identity publisher) {
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.SECONDS);
		ObjectNode all = this.json.createObjectNode()
			.put("version", "1.4")
			.put("identifier", publisher.prefix() + "-" + year)
			.put("title", say("package.title", publisher.name(), year.toString()))
			.put("description", say("package.description"))
			.put("issued", LocalDate.ofInstant(now, ZoneOffset.UTC).toString())
			.put("modified", now.toString())
			.put("license", LICENCE)
			.put("licenseName", say("licence"));
		all.putObject("publisher").put("identifier", publisher.organisation()).put("name", publisher.name());
		var list = all.putArray("grants");
		grants.stream()
			.map((grant) -> grant(grant, publisher))
			.sorted(Comparator.comparing((grant) -> grant.get("id").asString()))
			.forEach(list::add);
		return this.json.writerWithDefaultPrettyPrinter().writeValueAsBytes(all);
	}

	private ObjectNode grant(Blurred grant, Identity publisher) {
		ObjectNode one = this.json.createObjectNode()
			.put("id", this.pseudonyms.grant(publisher.prefix(), grant.application()))
			.put("title", say("grant.title"))
			.put("description", say("grant.description"))
			.put("currency", grant.amount().currency().getCurrencyCode())
			.put("amountAwarded",
					BigDecimal.valueOf(grant.amount().minor(), grant.amount().currency().getDefaultFractionDigits()))
			.put("awardDate", grant.awardDate().toString())
			.put("fromOpenCall", "Yes");
		one.putObject("recipientIndividual")
			.put("id", this.pseudonyms.recipient(publisher.prefix(), grant.application()))
			.put("name", say("recipient"));
		one.putObject("toIndividualsDetails").put("primaryGrantReason", REASON).putArray("grantPurpose").add(PURPOSE);
		one.putArray("fundingOrganization")
			.addObject()
			.put("id", publisher.organisation())
			.put("name", publisher.name());
		one.putArray("grantProgramme").addObject().put("title", say("programme"));
		String country = country(grant.nation());
		if (country != null) {
			one.putArray("beneficiaryLocation")
				.addObject()
				.put("name", say("nation." + grant.nation()))
				.put("countryCode", country);
		}
		return one;
	}

	private static @Nullable String country(@Nullable String nation) {
		return (nation == null) ? null : BRITISH.contains(nation) ? "GB" : nation.equals("IRELAND") ? "IE" : null;
	}

	private String say(String key, Object... arguments) {
		return this.messages.getMessage("grants.open-data." + key, arguments, Locale.UK);
	}

}
