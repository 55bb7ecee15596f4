/**
 * What every page and every interface shares: kind errors, notices and typed values.
 */
@NullMarked
package org.alongside.platform.web;

import org.jspecify.annotations.NullMarked;
