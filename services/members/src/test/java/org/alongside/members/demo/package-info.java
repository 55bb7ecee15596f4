/**
 * What members promises, tried out.
 */
@NullMarked
package org.alongside.members.demo;

import org.jspecify.annotations.NullMarked;
