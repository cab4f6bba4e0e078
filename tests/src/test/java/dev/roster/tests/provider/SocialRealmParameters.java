package dev.roster.tests.provider;

import dev.roster.tests.testbed.Organization;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the {@link SocialRealm} of the run and organizations in it. After each test the clock is right again. */
final class SocialRealmParameters implements ParameterResolver, AfterEachCallback {

    private static final Namespace RUN = Namespace.create(SocialRealmParameters.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == SocialRealm.class || type == Organization.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        SocialRealm social = social(context);
        return parameter.getParameter().getType() == SocialRealm.class
                ? social
                : social.realm().newOrganization();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        social(context).realm().server().clock().reset();
    }

    private static SocialRealm social(ExtensionContext context) {
        return context.getStore(StoreScope.LAUNCHER_SESSION, RUN)
                .computeIfAbsent("node", key -> new SocialNode(), SocialNode.class)
                .social();
    }
}
