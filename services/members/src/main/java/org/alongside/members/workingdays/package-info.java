/**
 * Counts the days on which an office works, in each nation.
 */
@NullMarked
package org.alongside.members.workingdays;

import org.jspecify.annotations.NullMarked;
