/**
 * A member gets a copy of what every service holds of them, in one archive.
 */
@NullMarked
package org.alongside.members.mydata;

import org.jspecify.annotations.NullMarked;
