/**
 * What the other services answer, heard in tests.
 */
@NullMarked
package org.alongside.members.neighbours;

import org.jspecify.annotations.NullMarked;
