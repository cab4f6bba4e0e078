package dev.roster.tests.console.operator;

import dev.roster.tests.system.SystemServer;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts the server with the first test that asks for it, and ends it with the run. */
final class SystemServerParameter implements ParameterResolver {

    private static final Namespace RUN = Namespace.create(SystemServerParameter.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == SystemServer.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(StoreScope.LAUNCHER_SESSION, RUN)
                .computeIfAbsent("server", key -> new SystemServer("operators").start(), SystemServer.class);
    }
}
