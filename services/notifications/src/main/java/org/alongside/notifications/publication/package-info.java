/**
 * What notifications tells the platform.
 */
@NullMarked
package org.alongside.notifications.publication;

import org.jspecify.annotations.NullMarked;
