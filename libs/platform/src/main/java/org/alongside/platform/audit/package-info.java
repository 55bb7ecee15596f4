/**
 * Who did what to which record, written once and never changed.
 */
@NullMarked
package org.alongside.platform.audit;

import org.jspecify.annotations.NullMarked;
