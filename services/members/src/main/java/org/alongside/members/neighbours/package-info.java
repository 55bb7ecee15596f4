/**
 * What the other services answer when a person leaves, or asks for what is held of them.
 */
@NullMarked
package org.alongside.members.neighbours;

import org.jspecify.annotations.NullMarked;
