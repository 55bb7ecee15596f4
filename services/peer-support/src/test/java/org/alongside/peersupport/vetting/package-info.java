/**
 * Laws of the vetting timeline.
 */
@NullMarked
package org.alongside.peersupport.vetting;

import org.jspecify.annotations.NullMarked;
