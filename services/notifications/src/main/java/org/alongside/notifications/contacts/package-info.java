/**
 * What notifications knows of a member: a name and an address, no more.
 */
@NullMarked
package org.alongside.notifications.contacts;

import org.jspecify.annotations.NullMarked;
