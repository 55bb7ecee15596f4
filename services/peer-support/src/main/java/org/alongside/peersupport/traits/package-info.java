/**
 * Who somebody is to a buddy: what they live with, how and when they can talk.
 */
@NullMarked
package org.alongside.peersupport.traits;

import org.jspecify.annotations.NullMarked;
