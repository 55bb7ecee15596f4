/**
 * The laws of matching, on problems made up from a seed and by independent opinions.
 */
@NullMarked
package org.alongside.peersupport.matching;

import org.jspecify.annotations.NullMarked;
