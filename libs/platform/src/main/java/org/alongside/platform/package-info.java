/**
 * Plumbing that knows no domain word: how a service starts, and what it starts with.
 */
@NullMarked
package org.alongside.platform;

import org.jspecify.annotations.NullMarked;
