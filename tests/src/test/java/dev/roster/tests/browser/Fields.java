package dev.roster.tests.browser;

import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** What somebody types into a form, by field name. */
public record Fields(Map<String, String> values) {

    /** One field. */
    public static Fields of(String name, String value) {
        return new Fields(Map.of(name, value));
    }

    void fill(FormElement form) {
        values.forEach((name, value) -> {
            Element field = form.selectFirst("[name=" + name + "]");
            if (field == null) {
                throw new AssertionError("The form has no field " + name + ": " + form.html());
            }
            field.val(value);
        });
    }
}
