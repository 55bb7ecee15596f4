/**
 * Group chats: a few people meet online at a time that is planned, and nobody too many.
 */
@NullMarked
package org.alongside.peersupport.groups;

import org.jspecify.annotations.NullMarked;
