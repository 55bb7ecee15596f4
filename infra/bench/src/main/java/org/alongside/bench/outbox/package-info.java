/**
 * What telling costs: our outbox beside Spring Modulith's registry, and both beside what
 * the database and the broker can do at most.
 */
@NullMarked
package org.alongside.bench.outbox;

import org.jspecify.annotations.NullMarked;
