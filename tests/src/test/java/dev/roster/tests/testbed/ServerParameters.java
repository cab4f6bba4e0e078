package dev.roster.tests.testbed;

import dev.roster.tests.browser.Browser;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * Gives tests what they ask for by type:
 *
 * <ul>
 *   <li>{@link Server}: the running server with its inbox and clock;
 *   <li>{@link TeamRealm}: a realm that the tests of one class share;
 *   <li>{@link Organization}: an empty organization in that realm, new each time;
 *   <li>{@link Browser}: a browser in which nobody has signed in, new each time.
 * </ul>
 *
 * After each test the server's clock is right again.
 */
final class ServerParameters implements ParameterResolver, AfterEachCallback {

    private static final Namespace RUN = Namespace.create(ServerParameters.class);
    private static final Map<Class<?>, Function<ExtensionContext, Object>> GIVEN = Map.of(
            Server.class,
            ServerParameters::server,
            TeamRealm.class,
            ServerParameters::realm,
            Organization.class,
            context -> realm(context).newOrganization(),
            Browser.class,
            context -> realm(context).newBrowser());

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return GIVEN.containsKey(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return GIVEN.get(parameter.getParameter().getType()).apply(context);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        server(context).clock().reset();
    }

    private static TeamRealm realm(ExtensionContext context) {
        return context.getRoot()
                .getStore(RUN)
                .computeIfAbsent(
                        context.getRequiredTestClass(), key -> TeamRealm.create(server(context)), TeamRealm.class);
    }

    private static Server server(ExtensionContext context) {
        OnKeycloak wanted = AnnotationSupport.findAnnotation(
                        context.getRequiredTestClass(), OnKeycloak.class, context.getEnclosingTestClasses())
                .orElseThrow();
        return servers(context).on(wanted.value());
    }

    private static RunningServers servers(ExtensionContext context) {
        return context.getStore(StoreScope.LAUNCHER_SESSION, RUN)
                .computeIfAbsent("servers", key -> new RunningServers(), RunningServers.class);
    }
}
