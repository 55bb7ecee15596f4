/**
 * Makes hashes that only we can make.
 */
@NullMarked
package org.alongside.grants.keyring;

import org.jspecify.annotations.NullMarked;
