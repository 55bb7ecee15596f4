/**
 * Keeps what each person agreed to, in which words and when, and when they no longer do.
 */
@NullMarked
package org.alongside.members.consent;

import org.jspecify.annotations.NullMarked;
