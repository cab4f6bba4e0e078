package dev.roster.tests.provider;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The class tests the {@link SocialRealm} that all classes of the run share; its methods may ask for it, and for a new
 * organization there.
 */
@Target(ElementType.TYPE)
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(SocialRealmParameters.class)
@interface OnSocialRealm {}
