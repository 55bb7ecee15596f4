/**
 * A mail is one letter to one person because of one fact.
 */
@NullMarked
package org.alongside.notifications.mails;

import org.jspecify.annotations.NullMarked;
