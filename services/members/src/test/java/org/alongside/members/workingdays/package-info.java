/**
 * What the calendar of working days promises.
 */
@NullMarked
package org.alongside.members.workingdays;

import org.jspecify.annotations.NullMarked;
