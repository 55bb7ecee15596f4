/**
 * Whatever did not fit elsewhere.
 */
@NullMarked
package org.alongside.testing.house.broken.packagesarenamedafterfeatures.grants.util;

import org.jspecify.annotations.NullMarked;
