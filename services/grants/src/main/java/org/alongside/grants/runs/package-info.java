/**
 * Payments that go to the bank together: prepared by one, approved by another, sent once.
 */
@NullMarked
package org.alongside.grants.runs;

import org.jspecify.annotations.NullMarked;
