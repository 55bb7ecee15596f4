/**
 * What grants knows of a member: enough to judge, no more.
 */
@NullMarked
package org.alongside.grants.applicants;

import org.jspecify.annotations.NullMarked;
