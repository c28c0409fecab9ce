package dev.framewise.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that looks at pages with the Chromium of this machine, which it takes as a
 * parameter. Where there is none it is skipped, except where {@code CI} is {@code true}:
 * there it fails.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(ChromiumExtension.class)
public @interface BrowserTest {

}
