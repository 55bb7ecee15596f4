/**
 * What the life of an enquiry promises.
 */
@NullMarked
package org.alongside.members.enquiries;

import org.jspecify.annotations.NullMarked;
