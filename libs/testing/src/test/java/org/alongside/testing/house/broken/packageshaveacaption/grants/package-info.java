@NullMarked
package org.alongside.testing.house.broken.packageshaveacaption.grants;

import org.jspecify.annotations.NullMarked;
