/**
 * Lets somebody act for a person who wants it or cannot do it, and hands over to them.
 */
@NullMarked
package org.alongside.members.acting;

import org.jspecify.annotations.NullMarked;
