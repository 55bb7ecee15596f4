/**
 * An application is one family's request for one grant.
 */
@NullMarked
package org.alongside.testing.house.sound.grants.applications;

import org.jspecify.annotations.NullMarked;
