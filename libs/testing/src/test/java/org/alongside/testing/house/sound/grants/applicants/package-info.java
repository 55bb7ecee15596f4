/**
 * What grants knows of a member.
 */
@NullMarked
package org.alongside.testing.house.sound.grants.applicants;

import org.jspecify.annotations.NullMarked;
