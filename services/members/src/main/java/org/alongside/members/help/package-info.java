/**
 * Says what help there is, where, for whom, and since when we know.
 */
@NullMarked
package org.alongside.members.help;

import org.jspecify.annotations.NullMarked;
