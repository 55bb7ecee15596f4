package org.alongside.notifications.mails;

import java.util.UUID;

/**
 * The right to hand over one mail, once. Whoever is too slow loses it, and every later
 * step with it is refused: that is what keeps two workers from sending one mail twice.
 *
 * @param holder who has the right
 * @param attempt which attempt it is for
 */
public record Hold(MailId mail, UUID holder, int attempt) {
}
