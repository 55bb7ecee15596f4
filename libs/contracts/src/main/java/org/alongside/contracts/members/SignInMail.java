package org.alongside.contracts.members;

/**
 * What is inside the seal of {@link SignInEvent.SignInRequested}.
 *
 * @param email where the mail goes
 * @param name how the person is greeted
 * @param link the address of the page with the button, whole
 * @param code six digits, the other way in; empty where there is none
 */
public record SignInMail(String email, String name, String link, String code) {
}
