/**
 * What reports promise, as tests.
 */
@NullMarked
package org.alongside.grants.reports;

import org.jspecify.annotations.NullMarked;
