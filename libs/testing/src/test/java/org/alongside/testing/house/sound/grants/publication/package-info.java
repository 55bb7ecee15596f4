/**
 * What grants tells the platform.
 */
@NullMarked
package org.alongside.testing.house.sound.grants.publication;

import org.jspecify.annotations.NullMarked;
