/**
 * Tells the platform what happens in members.
 */
@NullMarked
package org.alongside.members.publication;

import org.jspecify.annotations.NullMarked;
