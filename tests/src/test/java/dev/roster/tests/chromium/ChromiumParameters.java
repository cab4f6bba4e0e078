package dev.roster.tests.chromium;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Opens tabs for tests, in one Chromium for the run, and closes them. */
final class ChromiumParameters implements ParameterResolver, AfterEachCallback {

    private static final Namespace RUN = Namespace.create(ChromiumParameters.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Tab.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Chromium chromium = context.getStore(StoreScope.LAUNCHER_SESSION, RUN)
                .computeIfAbsent("chromium", key -> new Chromium(), Chromium.class);
        OpenTabs tabs = openTabs(context);
        String name = context.getRequiredTestClass().getSimpleName() + "."
                + context.getRequiredTestMethod().getName();
        Tab tab = Tab.open(chromium.browser(), name + "-" + (tabs.all().size() + 1));
        tabs.all().add(tab);
        return tab;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        for (Tab tab : openTabs(context).all()) {
            if (context.getExecutionException().isPresent()) {
                tab.keepPicture("failed");
            }
            tab.close();
        }
    }

    private static OpenTabs openTabs(ExtensionContext context) {
        return context.getStore(RUN)
                .computeIfAbsent(context.getUniqueId(), key -> new OpenTabs(new ArrayList<>()), OpenTabs.class);
    }

    private record OpenTabs(List<Tab> all) {}
}
