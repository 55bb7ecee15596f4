/**
 * Edges of the coordinator's board and desk.
 */
@NullMarked
package org.alongside.peersupport.proposals;

import org.jspecify.annotations.NullMarked;
