/**
 * Where an application stands, and why it was decided as it was.
 */
@NullMarked
package org.alongside.grants.tracking;

import org.jspecify.annotations.NullMarked;
