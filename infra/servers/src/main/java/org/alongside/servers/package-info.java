/**
 * Starts the servers Alongside stands on - a database, a broker, a mail catcher - on a
 * machine without Docker.
 */
@NullMarked
package org.alongside.servers;

import org.jspecify.annotations.NullMarked;
