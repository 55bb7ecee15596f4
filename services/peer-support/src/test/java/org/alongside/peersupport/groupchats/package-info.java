/**
 * The pages of group chats, tried.
 */
@NullMarked
package org.alongside.peersupport.groupchats;

import org.jspecify.annotations.NullMarked;
