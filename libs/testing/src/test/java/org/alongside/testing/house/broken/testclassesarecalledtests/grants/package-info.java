/**
 * A service with a test that never runs.
 */
@NullMarked
package org.alongside.testing.house.broken.testclassesarecalledtests.grants;

import org.jspecify.annotations.NullMarked;
