/**
 * Tests of looking again at what was paid.
 */
@NullMarked
package org.alongside.grants.audits;

import org.jspecify.annotations.NullMarked;
