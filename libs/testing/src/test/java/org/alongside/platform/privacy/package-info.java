/**
 * That what is sealed stays sealed, on a real database.
 */
@NullMarked
package org.alongside.platform.privacy;

import org.jspecify.annotations.NullMarked;
