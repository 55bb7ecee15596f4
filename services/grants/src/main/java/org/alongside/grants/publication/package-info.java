/**
 * What grants tells the platform.
 */
@NullMarked
package org.alongside.grants.publication;

import org.jspecify.annotations.NullMarked;
