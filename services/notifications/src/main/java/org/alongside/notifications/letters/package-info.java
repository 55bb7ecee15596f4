/**
 * What a mail says, in plain words, as text and as HTML.
 */
@NullMarked
package org.alongside.notifications.letters;

import org.jspecify.annotations.NullMarked;
