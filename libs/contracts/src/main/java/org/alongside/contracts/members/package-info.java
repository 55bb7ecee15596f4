/**
 * What members tells the platform: who has joined, how to reach them, and what must be
 * sent so that they can sign in.
 */
@NullMarked
package org.alongside.contracts.members;

import org.jspecify.annotations.NullMarked;
