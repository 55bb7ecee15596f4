/**
 * The homes, whole and with parts missing.
 */
@NullMarked
package org.alongside.edge.home;

import org.jspecify.annotations.NullMarked;
