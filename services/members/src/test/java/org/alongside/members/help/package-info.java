/**
 * What the content of the help finder promises.
 */
@NullMarked
package org.alongside.members.help;

import org.jspecify.annotations.NullMarked;
