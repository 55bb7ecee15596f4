/**
 * What applicants promise, as tests.
 */
@NullMarked
package org.alongside.grants.applicants;

import org.jspecify.annotations.NullMarked;
