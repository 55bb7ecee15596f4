package org.alongside.members.enquiries;

import java.util.UUID;

/**
 * A way to an enquiry, without a word of what it says.
 *
 * @param id which
 * @param reference what people call it
 * @param topic what it is about, a code
 * @param status how far it is, a code
 */
public record EnquiryLink(UUID id, String reference, String topic, String status) {
}
