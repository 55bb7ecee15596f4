/**
 * Shows whether everybody who asks is found somebody alike, and waits alike.
 */
@NullMarked
package org.alongside.peersupport.fairness;

import org.jspecify.annotations.NullMarked;
