/**
 * Solves a matching problem that is written in a file, for {@code ./alongside match}.
 */
@NullMarked
package org.alongside.peersupport.matchfile;

import org.jspecify.annotations.NullMarked;
