package org.alongside.testing.house.broken.problemsaretoldbytheplatform.grants;

import org.springframework.web.bind.annotation.ControllerAdvice;

/** Says no its own way. */
@ControllerAdvice
class Grumbling {

}
