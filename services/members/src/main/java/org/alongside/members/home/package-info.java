/**
 * Says what members adds to the home of a member and of staff.
 */
@NullMarked
package org.alongside.members.home;

import org.jspecify.annotations.NullMarked;
