package org.alongside.notifications.delivery;

/**
 * What is inside the seal of a letter that opens a door.
 *
 * @param email where the mail goes
 * @param name how the person is greeted
 * @param link the page with the button
 * @param code six digits
 */
record DoorKey(String email, String name, String link, String code) {

	@Override
	public String toString() {
		return "DoorKey";
	}

}
