/**
 * Tells the public what was granted, so that nobody can be recognised.
 */
@NullMarked
package org.alongside.grants.opendata;

import org.jspecify.annotations.NullMarked;
