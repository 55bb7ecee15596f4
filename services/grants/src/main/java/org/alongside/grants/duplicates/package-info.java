/**
 * Notices that two applications look alike, and leaves it to people what that means.
 */
@NullMarked
package org.alongside.grants.duplicates;

import org.jspecify.annotations.NullMarked;
