/**
 * Seals what is private, so that throwing away one key forgets one person.
 */
@NullMarked
package org.alongside.platform.privacy;

import org.jspecify.annotations.NullMarked;
