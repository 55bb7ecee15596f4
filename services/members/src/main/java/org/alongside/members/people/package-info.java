/**
 * A member is someone who confirmed an email address, and what they told us of
 * themselves.
 */
@NullMarked
package org.alongside.members.people;

import org.jspecify.annotations.NullMarked;
