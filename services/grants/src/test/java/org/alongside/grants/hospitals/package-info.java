/**
 * What holds for lists of hospitals.
 */
@NullMarked
package org.alongside.grants.hospitals;

import org.jspecify.annotations.NullMarked;
