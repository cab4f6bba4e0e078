package dev.roster.tests.testbed;

import dev.roster.tests.keycloak.Database;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/** The class tests the server that all classes of the run share; see {@link ServerParameters} for what it may ask. */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(ServerParameters.class)
public @interface OnKeycloak {

    /** What the server stores in. */
    Database value() default Database.POSTGRES;
}
