package org.alongside.peersupport.groups;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How group chats are run.
 *
 * @param linkBefore how long before the start the way in is shown
 * @param remindBefore how long before the start people are reminded
 * @param leadersBefore how long before the start whoever leads is invited
 * @param sessions how many meetings may be planned at once
 * @param places how many people a meeting may have
 * @param zones the time zones a group may be planned in
 */
@ConfigurationProperties("alongside.peer-support.groups")
public record GroupSettings(@DefaultValue("30m") Duration linkBefore, @DefaultValue("24h") Duration remindBefore,
		@DefaultValue("14d") Duration leadersBefore, @DefaultValue("12") int sessions, @DefaultValue("30") int places,
		@DefaultValue( {
				"Europe/London", "Europe/Dublin" }) List<ZoneId> zones){
}
