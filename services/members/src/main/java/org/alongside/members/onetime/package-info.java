/**
 * A one-time key, as a link or six digits in a mail, shows that a person reads that mail.
 */
@NullMarked
package org.alongside.members.onetime;

import org.jspecify.annotations.NullMarked;
