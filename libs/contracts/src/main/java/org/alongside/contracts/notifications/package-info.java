/**
 * What notifications tells the platform: what became of each mail.
 */
@NullMarked
package org.alongside.contracts.notifications;

import org.jspecify.annotations.NullMarked;
