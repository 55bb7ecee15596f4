/**
 * A volunteer gives their time to a few people, no more than they said.
 */
@NullMarked
package org.alongside.peersupport.volunteers;

import org.jspecify.annotations.NullMarked;
