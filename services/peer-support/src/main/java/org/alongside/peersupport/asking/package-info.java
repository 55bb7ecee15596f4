/**
 * What a member sees of their request: five questions, an answer, and what comes of it.
 */
@NullMarked
package org.alongside.peersupport.asking;

import org.jspecify.annotations.NullMarked;
