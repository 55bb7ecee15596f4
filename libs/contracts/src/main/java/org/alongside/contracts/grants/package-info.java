/**
 * What grants tells the platform: the life of an application, and how a fund stands.
 */
@NullMarked
package org.alongside.contracts.grants;

import org.jspecify.annotations.NullMarked;
