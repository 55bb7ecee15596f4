package org.alongside.notifications.letters;

/**
 * A letter as a person reads it.
 *
 * @param subject one line
 * @param text the letter for those who read plain text
 * @param html the same words for everybody else
 */
public record Letter(String subject, String text, String html) {
}
