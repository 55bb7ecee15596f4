package org.alongside.notifications.delivery;

/**
 * What is inside the seal of a letter that members asked for.
 *
 * @param email where the mail goes
 * @param name how the person is greeted
 * @param reference what can be read out over the phone, empty when there is none
 * @param link where the letter leads, empty when there is nowhere to go
 * @param text what staff wrote, empty when the letter's own words say it all
 */
record AskedForLetter(String email, String name, String reference, String link, String text) {

	@Override
	public String toString() {
		return "AskedForLetter";
	}

}
