package org.alongside.platform.bakery;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * The bakery.
 */
@SpringBootApplication
public class BakeryApplication {

}
