/**
 * Writes down for a bank, or a spreadsheet, what is to be paid.
 */
@NullMarked
package org.alongside.grants.transfers;

import org.jspecify.annotations.NullMarked;
