/**
 * Lets a person in without a password.
 */
@NullMarked
package org.alongside.members.signin;

import org.jspecify.annotations.NullMarked;
