/**
 * What finding a member promises.
 */
@NullMarked
package org.alongside.members.find;

import org.jspecify.annotations.NullMarked;
