/**
 * How much each criterion of the matching weighs, in versions that two people agreed on.
 */
@NullMarked
package org.alongside.peersupport.weighing;

import org.jspecify.annotations.NullMarked;
