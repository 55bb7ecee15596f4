/**
 * What people and programs are answered, seen from outside.
 */
@NullMarked
package org.alongside.platform.web;

import org.jspecify.annotations.NullMarked;
