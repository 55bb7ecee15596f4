/**
 * Says whether a sort code and an account number can belong together, as far as the
 * banks' own table knows.
 */
@NullMarked
package org.alongside.grants.modulus;

import org.jspecify.annotations.NullMarked;
