/**
 * A service where somebody helps.
 */
@NullMarked
package org.alongside.testing.house.broken.typesarenamedafteronepurpose.grants;

import org.jspecify.annotations.NullMarked;
