/**
 * Says before anything else whether a grant is likely, and why.
 */
@NullMarked
package org.alongside.grants.trying;

import org.jspecify.annotations.NullMarked;
