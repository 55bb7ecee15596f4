package org.alongside.members.acting;

import java.time.Duration;
import java.util.List;

import org.alongside.members.people.MemberId;

/**
 * For whom somebody may act now.
 *
 * @param person who is helped
 * @param name what they are called
 * @param shut where the pages begin that the person keeps to themselves
 * @param lasts for how long a token may be believed that says so
 */
public record Acted(MemberId person, String name, List<String> shut, Duration lasts) {
}
