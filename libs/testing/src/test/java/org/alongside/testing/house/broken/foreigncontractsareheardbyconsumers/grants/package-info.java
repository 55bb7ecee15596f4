/**
 * A service that lets foreign words in anywhere.
 */
@NullMarked
package org.alongside.testing.house.broken.foreigncontractsareheardbyconsumers.grants;

import org.jspecify.annotations.NullMarked;
