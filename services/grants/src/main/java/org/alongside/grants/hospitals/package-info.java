/**
 * The hospitals a family can pick from, and the lists that staff bring of them.
 */
@NullMarked
package org.alongside.grants.hospitals;

import org.jspecify.annotations.NullMarked;
