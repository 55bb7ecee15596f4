/**
 * What the matching proposes, and what the coordinator makes of it.
 */
@NullMarked
package org.alongside.peersupport.proposals;

import org.jspecify.annotations.NullMarked;
