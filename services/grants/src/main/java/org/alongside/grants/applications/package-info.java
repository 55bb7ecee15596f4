/**
 * An application is one family's request for one grant.
 */
@NullMarked
package org.alongside.grants.applications;

import org.jspecify.annotations.NullMarked;
