package org.alongside.testing.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Lets the tests of a class ask for a {@link Browsing}, or for a
 * {@link com.microsoft.playwright.Page} on a phone. Of a test that fails, every window
 * leaves its trace and its last sight in {@code target/traces}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith(BrowsingExtension.class)
public @interface InBrowser {

}
