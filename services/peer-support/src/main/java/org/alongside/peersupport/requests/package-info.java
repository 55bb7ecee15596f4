/**
 * A request is one person who would like to talk to somebody, until it is over.
 */
@NullMarked
package org.alongside.peersupport.requests;

import org.jspecify.annotations.NullMarked;
