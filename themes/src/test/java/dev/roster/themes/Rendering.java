package dev.roster.themes;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateMethodModelEx;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.keycloak.forms.login.MessageType;
import org.keycloak.theme.beans.LinkExpirationFormatterMethod;
import org.keycloak.theme.beans.MessageFormatterMethod;
import org.keycloak.theme.beans.MessagesPerFieldBean;

/** Renders a template as Keycloak's DefaultFreeMarkerProvider does, with what it finds in every template. */
final class Rendering {

    private Rendering() {}

    static String mail(String template, String language, Map<String, Object> attributes)
            throws IOException, TemplateException {
        Locale locale = Locale.forLanguageTag(language);
        Properties messages = Bundle.merged("email", language);
        Map<String, Object> model = new HashMap<>(Map.of(
                "msg",
                new MessageFormatterMethod(locale, messages),
                "linkExpirationFormatter",
                new LinkExpirationFormatterMethod(messages, locale),
                "locale",
                locale,
                "ltr",
                true,
                "realmName",
                "Workspace",
                "user",
                Map.of("email", "ada@acme.test")));
        model.putAll(attributes);
        return process("email", template, model);
    }

    /**
     * A page in the frame of Keycloak's template.ftl.
     *
     * @param errors by field
     */
    static String framed(String template, String language, Map<String, Object> attributes, Map<String, String> errors)
            throws IOException, TemplateException {
        MessagesPerFieldBean messages = new MessagesPerFieldBean();
        errors.forEach((field, text) -> messages.addMessage(field, text, MessageType.ERROR));
        Map<String, Object> model = new HashMap<>(Map.of(
                "messagesPerField",
                messages,
                "properties",
                Bundle.properties(),
                "pageId",
                "page",
                "login",
                Map.of(),
                "realm",
                Map.of(
                        "name", "workspace",
                        "password", true,
                        "rememberMe", true,
                        "loginWithEmailAllowed", true,
                        "registrationEmailAsUsername", true,
                        "registrationAllowed", false,
                        "resetPasswordAllowed", false,
                        "internationalizationEnabled", false),
                "url",
                Map.of(
                        "resourcesPath", "/resources",
                        "resourcesCommonPath", "/common",
                        "loginAction", "/action",
                        "loginRestartFlowUrl", "/restart",
                        "ssoLoginInOtherTabsUrl", "/other-tab")));
        model.putAll(attributes);
        return page(template, language, model);
    }

    static String page(String template, String language, Map<String, Object> attributes)
            throws IOException, TemplateException {
        Map<Object, Object> messages = new HashMap<>(attributes);
        messages.putAll(Bundle.merged("login", language));
        Map<String, Object> model = new HashMap<>(Map.of(
                "msg",
                new MessageFormatterMethod(Locale.forLanguageTag(language), messages),
                "kcSanitize",
                (TemplateMethodModelEx) arguments -> arguments.get(0).toString(),
                "lang",
                language,
                "darkMode",
                true,
                "realm",
                Map.of(
                        "name", "workspace",
                        "displayName", "Workspace",
                        "displayNameHtml", "Workspace",
                        "internationalizationEnabled", false),
                "url",
                Map.of("resourcesPath", "/resources")));
        model.putAll(attributes);
        return process("login", template, model);
    }

    private static String process(String kind, String template, Map<String, Object> model)
            throws IOException, TemplateException {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_32);
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setTemplateLoader(new MultiTemplateLoader(new TemplateLoader[] {
            new ClassTemplateLoader(Rendering.class, "/theme/roster/" + kind),
            new ClassTemplateLoader(Rendering.class, "/theme/keycloak.v2/" + kind),
            new ClassTemplateLoader(Rendering.class, "/theme/base/" + kind)
        }));
        StringWriter out = new StringWriter();
        configuration.getTemplate(template, "UTF-8").process(model, out);
        return out.toString();
    }
}
