/**
 * What a volunteer sees: their own part, whom they are asked to talk to, and whom they
 * talk to.
 */
@NullMarked
package org.alongside.peersupport.volunteering;

import org.jspecify.annotations.NullMarked;
