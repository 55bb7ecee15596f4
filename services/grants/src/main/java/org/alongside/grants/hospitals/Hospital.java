package org.alongside.grants.hospitals;

/**
 * A hospital a family can pick.
 *
 * @param code short and stable
 * @param postcode a UK postcode or an Eircode
 */
public record Hospital(String code, String name, String town, String postcode, String nation) {
}
