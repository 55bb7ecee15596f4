package org.alongside.contracts.grants;

/**
 * What is inside the seal of {@link GrantsLettersEvent.ConfirmationRequested}.
 *
 * @param email where the mail goes
 * @param name how the person is greeted
 * @param link a whole address the letter leads to
 * @param code always empty: such a letter has no code
 */
public record SealedGrantsLetter(String email, String name, String link, String code) {
}
