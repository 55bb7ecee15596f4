/**
 * Proves that Alongside starts, stops and refuses in one clear line.
 */
@NullMarked
package org.alongside.standalone;

import org.jspecify.annotations.NullMarked;
