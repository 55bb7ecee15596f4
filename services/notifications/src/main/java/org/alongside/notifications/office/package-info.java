/**
 * Where staff see what became of mails, and do what only a person can.
 */
@NullMarked
package org.alongside.notifications.office;

import org.jspecify.annotations.NullMarked;
