/**
 * A member may leave, and change their mind for a while; then every service forgets them,
 * and says so.
 */
@NullMarked
package org.alongside.members.leaving;

import org.jspecify.annotations.NullMarked;
