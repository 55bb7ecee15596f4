/**
 * What finding the cheapest matching costs, beside OR-Tools and JGraphT.
 */
@NullMarked
package org.alongside.bench.matching;

import org.jspecify.annotations.NullMarked;
