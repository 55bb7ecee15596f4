/**
 * What duplicates promise, as tests.
 */
@NullMarked
package org.alongside.grants.duplicates;

import org.jspecify.annotations.NullMarked;
