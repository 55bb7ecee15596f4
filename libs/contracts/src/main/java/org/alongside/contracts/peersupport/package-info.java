/**
 * What peer support tells the platform: who is to meet whom, and how far they have come.
 */
@NullMarked
package org.alongside.contracts.peersupport;

import org.jspecify.annotations.NullMarked;
