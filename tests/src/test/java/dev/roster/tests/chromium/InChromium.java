package dev.roster.tests.chromium;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The class tests in Chromium: a test may ask for a {@link Tab}, each in a context of its own. What a tab shows when a
 * test fails is kept in {@code target/screenshots}.
 */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(ChromiumParameters.class)
public @interface InChromium {}
