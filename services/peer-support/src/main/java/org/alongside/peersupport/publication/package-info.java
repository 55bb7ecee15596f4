/**
 * What peer support tells the platform.
 */
@NullMarked
package org.alongside.peersupport.publication;

import org.jspecify.annotations.NullMarked;
