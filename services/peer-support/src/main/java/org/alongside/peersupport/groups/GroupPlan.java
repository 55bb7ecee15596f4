package org.alongside.peersupport.groups;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * When a group is to meet.
 *
 * @param first the day of the first meeting
 * @param minutes how long each lasts
 * @param places how many people each has room for
 * @param sessions how many meetings
 */
public record GroupPlan(ZoneId zone, LocalDate first, LocalTime time, int minutes, int places, Rhythm rhythm,
		int sessions) {
}
