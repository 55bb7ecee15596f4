/**
 * Takes the name and address of someone who wants to join.
 */
@NullMarked
package org.alongside.members.joining;

import org.jspecify.annotations.NullMarked;
