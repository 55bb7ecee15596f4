/**
 * What peer support knows of a member: enough to match, no more.
 */
@NullMarked
package org.alongside.peersupport.people;

import org.jspecify.annotations.NullMarked;
