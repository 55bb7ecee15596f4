/**
 * A service whose pages are called otherwise.
 */
@NullMarked
package org.alongside.testing.house.broken.pagesarecalledpages.grants;

import org.jspecify.annotations.NullMarked;
