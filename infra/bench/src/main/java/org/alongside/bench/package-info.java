/**
 * Programs that print what was measured, and drills that break things on purpose.
 */
@NullMarked
package org.alongside.bench;

import org.jspecify.annotations.NullMarked;
