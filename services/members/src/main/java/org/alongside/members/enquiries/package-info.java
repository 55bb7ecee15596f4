/**
 * Anyone may ask the office; somebody there owns each question until it is answered.
 */
@NullMarked
package org.alongside.members.enquiries;

import org.jspecify.annotations.NullMarked;
