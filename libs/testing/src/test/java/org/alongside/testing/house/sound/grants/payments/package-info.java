/**
 * Pays approved applications.
 */
@NullMarked
package org.alongside.testing.house.sound.grants.payments;

import org.jspecify.annotations.NullMarked;
