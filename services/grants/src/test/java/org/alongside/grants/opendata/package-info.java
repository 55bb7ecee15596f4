/**
 * What is promised to whoever is in the public's file, as tests.
 */
@NullMarked
package org.alongside.grants.opendata;

import org.jspecify.annotations.NullMarked;
