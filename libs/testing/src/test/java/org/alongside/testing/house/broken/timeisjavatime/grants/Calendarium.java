package org.alongside.testing.house.broken.timeisjavatime.grants;

import java.util.Date;

/** Dated. */
record Calendarium(Date when) {
}
