/**
 * The family writes their application, one subject to a page.
 */
@NullMarked
package org.alongside.grants.drafting;

import org.jspecify.annotations.NullMarked;
