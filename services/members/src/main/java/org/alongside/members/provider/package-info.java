/**
 * Tells the rest of the platform who is signed in, as an OpenID provider.
 */
@NullMarked
package org.alongside.members.provider;

import org.jspecify.annotations.NullMarked;
