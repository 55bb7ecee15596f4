/**
 * On which days a volunteer may be introduced to anybody, and why.
 */
@NullMarked
package org.alongside.peersupport.vetting;

import org.jspecify.annotations.NullMarked;
