/**
 * Two people who have been introduced: how they reach each other, and how it goes.
 */
@NullMarked
package org.alongside.peersupport.together;

import org.jspecify.annotations.NullMarked;
