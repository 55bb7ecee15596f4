/**
 * Finds for each person the volunteer who has been there.
 */
@NullMarked
package org.alongside.peersupport;

import org.jspecify.annotations.NullMarked;
