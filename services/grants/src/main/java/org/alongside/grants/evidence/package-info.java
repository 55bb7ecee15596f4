/**
 * The photos and papers a family sends, which only those who decide may open.
 */
@NullMarked
package org.alongside.grants.evidence;

import org.jspecify.annotations.NullMarked;
