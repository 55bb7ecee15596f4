/**
 * Two records of one person: two of us close the one that is too much, and the person may
 * still say no.
 */
@NullMarked
package org.alongside.members.doubles;

import org.jspecify.annotations.NullMarked;
