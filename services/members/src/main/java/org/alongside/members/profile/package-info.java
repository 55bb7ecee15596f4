/**
 * Asks a member about themselves, one subject a page, each of which may wait.
 */
@NullMarked
package org.alongside.members.profile;

import org.jspecify.annotations.NullMarked;
