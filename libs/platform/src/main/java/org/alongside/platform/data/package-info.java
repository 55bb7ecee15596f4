/**
 * Values and defaults every schema shares: ids, money, references and refusals.
 */
@NullMarked
package org.alongside.platform.data;

import org.jspecify.annotations.NullMarked;
