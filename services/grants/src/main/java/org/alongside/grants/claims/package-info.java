/**
 * A family says which journeys of their plan they made, and is paid for them.
 */
@NullMarked
package org.alongside.grants.claims;

import org.jspecify.annotations.NullMarked;
