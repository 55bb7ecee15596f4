/**
 * Edges of what coordinators see of volunteers.
 */
@NullMarked
package org.alongside.peersupport.volunteering;

import org.jspecify.annotations.NullMarked;
