/**
 * What a matching file may say, and what is said of one that is wrong.
 */
@NullMarked
package org.alongside.peersupport.matchfile;

import org.jspecify.annotations.NullMarked;
