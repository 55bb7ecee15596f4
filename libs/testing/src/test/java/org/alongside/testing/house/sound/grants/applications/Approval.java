package org.alongside.testing.house.sound.grants.applications;

import java.time.Instant;
import java.time.LocalDate;

/** That and when it was approved: a word that payments uses. */
public record Approval(Instant at, LocalDate on) {
}
