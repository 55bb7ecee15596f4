/**
 * Asks somebody at a hospital, by a link that works once, whether a person is or was
 * there: the days, and nothing of the illness.
 */
@NullMarked
package org.alongside.grants.confirmations;

import org.jspecify.annotations.NullMarked;
