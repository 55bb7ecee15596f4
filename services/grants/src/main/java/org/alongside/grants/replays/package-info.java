/**
 * Works the answers of the rules out again, and shows beforehand what other figures would
 * change.
 */
@NullMarked
package org.alongside.grants.replays;

import org.jspecify.annotations.NullMarked;
