/**
 * How every page looks: the words and ways that templates share, and a gallery of them
 * all.
 */
@NullMarked
package org.alongside.ui;

import org.jspecify.annotations.NullMarked;
