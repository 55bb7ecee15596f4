/**
 * When staff are told that a member has died, they say so once, and everything that would
 * hurt stops.
 */
@NullMarked
package org.alongside.members.bereavement;

import org.jspecify.annotations.NullMarked;
