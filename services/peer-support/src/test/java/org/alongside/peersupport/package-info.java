/**
 * The whole of peer support, judged and walked through.
 */
@NullMarked
package org.alongside.peersupport;

import org.jspecify.annotations.NullMarked;
