/**
 * Shows those who answer for the scheme how it goes, in pictures and in figures from
 * which nobody can be recognised.
 */
@NullMarked
package org.alongside.grants.reports;

import org.jspecify.annotations.NullMarked;
