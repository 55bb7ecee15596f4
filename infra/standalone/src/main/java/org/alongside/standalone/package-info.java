/**
 * Runs all of Alongside on one machine with one command.
 */
@NullMarked
package org.alongside.standalone;

import org.jspecify.annotations.NullMarked;
