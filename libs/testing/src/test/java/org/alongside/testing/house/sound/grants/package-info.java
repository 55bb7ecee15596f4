/**
 * Decides who receives a grant: a service as it should be.
 */
@NullMarked
package org.alongside.testing.house.sound.grants;

import org.jspecify.annotations.NullMarked;
