/**
 * The hospitals a family can pick from.
 */
@NullMarked
package org.alongside.grants.hospitals;

import org.jspecify.annotations.NullMarked;
