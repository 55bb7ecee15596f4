/**
 * Fills an empty demonstration with people who can sign in.
 */
@NullMarked
package org.alongside.members.demo;

import org.jspecify.annotations.NullMarked;
