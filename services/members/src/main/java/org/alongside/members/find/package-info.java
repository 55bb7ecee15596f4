/**
 * Staff find a member by what they remember of a name, and members see who looked.
 */
@NullMarked
package org.alongside.members.find;

import org.jspecify.annotations.NullMarked;
