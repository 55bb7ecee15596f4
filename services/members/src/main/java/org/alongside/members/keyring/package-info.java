/**
 * Cuts the keys that members needs from the one key it is given.
 */
@NullMarked
package org.alongside.members.keyring;

import org.jspecify.annotations.NullMarked;
