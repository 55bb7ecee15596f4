/**
 * Changes what a person is called and where mail reaches them.
 */
@NullMarked
package org.alongside.members.contact;

import org.jspecify.annotations.NullMarked;
