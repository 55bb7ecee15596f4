/**
 * What applications promise, as tests.
 */
@NullMarked
package org.alongside.grants.applications;

import org.jspecify.annotations.NullMarked;
