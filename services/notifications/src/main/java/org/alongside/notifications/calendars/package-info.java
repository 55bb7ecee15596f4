/**
 * What a calendar is told of a meeting: when, and nothing of what it is about.
 */
@NullMarked
package org.alongside.notifications.calendars;

import org.jspecify.annotations.NullMarked;
