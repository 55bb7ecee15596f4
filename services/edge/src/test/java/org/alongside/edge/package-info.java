/**
 * The edge between a browser and services that are played by stubs.
 */
@NullMarked
package org.alongside.edge;

import org.jspecify.annotations.NullMarked;
