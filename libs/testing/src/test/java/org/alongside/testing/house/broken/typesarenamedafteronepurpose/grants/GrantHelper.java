package org.alongside.testing.house.broken.typesarenamedafteronepurpose.grants;

/** Helps with what? */
class GrantHelper {

}
