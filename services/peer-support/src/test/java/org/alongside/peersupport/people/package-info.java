/**
 * What is heard of members.
 */
@NullMarked
package org.alongside.peersupport.people;

import org.jspecify.annotations.NullMarked;
