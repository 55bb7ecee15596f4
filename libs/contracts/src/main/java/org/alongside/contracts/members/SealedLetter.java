package org.alongside.contracts.members;

/**
 * What is inside the seal of {@link LettersEvent.LetterRequested}.
 *
 * @param email where the mail goes
 * @param name how the person is greeted
 * @param reference what can be read out over the phone, empty when there is none
 * @param link a whole address the letter leads to, empty when there is none
 * @param text what staff wrote, empty when the letter's own words say it all
 */
public record SealedLetter(String email, String name, String reference, String link, String text) {
}
