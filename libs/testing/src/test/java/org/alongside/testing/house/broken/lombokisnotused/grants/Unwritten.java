package org.alongside.testing.house.broken.lombokisnotused.grants;

import lombok.Getter;

/** Has more than can be read. */
@Getter
class Unwritten {

}
