/**
 * Laws of a request's life.
 */
@NullMarked
package org.alongside.peersupport.requests;

import org.jspecify.annotations.NullMarked;
