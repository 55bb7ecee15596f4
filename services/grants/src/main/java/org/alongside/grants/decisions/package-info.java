/**
 * Two people agree before money is promised.
 */
@NullMarked
package org.alongside.grants.decisions;

import org.jspecify.annotations.NullMarked;
