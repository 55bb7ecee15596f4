/**
 * A service where anything may be null.
 */
package org.alongside.testing.house.broken.packagesarenullmarked.grants;
