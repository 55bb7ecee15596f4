/**
 * Takes in somebody on the phone, with the words they said yes to.
 */
@NullMarked
package org.alongside.members.intake;

import org.jspecify.annotations.NullMarked;
