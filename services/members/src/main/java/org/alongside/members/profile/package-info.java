/**
 * Asks a member three questions, each of which may wait.
 */
@NullMarked
package org.alongside.members.profile;

import org.jspecify.annotations.NullMarked;
