/**
 * The pages of group chats: where members come and go, and where the coordinator plans.
 */
@NullMarked
package org.alongside.peersupport.groupchats;

import org.jspecify.annotations.NullMarked;
