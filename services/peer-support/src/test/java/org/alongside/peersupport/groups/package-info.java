/**
 * Group chats, tried.
 */
@NullMarked
package org.alongside.peersupport.groups;

import org.jspecify.annotations.NullMarked;
