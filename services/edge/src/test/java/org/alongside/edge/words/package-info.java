/**
 * The kind pages, as people see them.
 */
@NullMarked
package org.alongside.edge.words;

import org.jspecify.annotations.NullMarked;
