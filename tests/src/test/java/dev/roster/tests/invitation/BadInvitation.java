package dev.roster.tests.invitation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.roster.tests.api.Json;
import dev.roster.tests.testbed.Organization;
import java.util.function.Consumer;

/**
 * An invitation that must be refused with HTTP 400.
 *
 * @param name of the case
 * @param body that is sent
 * @param codes that may be answered, as a pattern
 * @param field at fault, or empty
 */
record BadInvitation(String name, String body, String codes, String field) {

    private static final String GOOD_ADDRESS = "nobody@bad-input.test";

    static BadInvitation email(String name, String email) {
        return with(name, body -> body.put("email", email), "invalid_email", "email");
    }

    static BadInvitation firstName(String name, String firstName) {
        return with(name, body -> body.put("firstName", firstName), "invalid_name", "firstName");
    }

    static BadInvitation lastName(String name, String lastName) {
        return with(name, body -> body.put("lastName", lastName), "invalid_name", "lastName");
    }

    static BadInvitation role(String name, String role) {
        return with(name, body -> body.put("role", role), "invalid_role", "role");
    }

    static BadInvitation locale(String name, String locale) {
        return with(name, body -> body.put("locale", locale), "invalid_locale", "locale");
    }

    static BadInvitation missing(String field, String code) {
        return with(field + " missing", body -> body.remove(field), code, field);
    }

    static BadInvitation unknownField(String field) {
        return with("unknown field " + field, body -> body.put(field, "x"), "invalid_json", field);
    }

    static BadInvitation wrongType(String field, String value) {
        return with(
                field + " as " + value,
                body -> body.set(field, Json.read(value)),
                "invalid_json|invalid_(email|name|role|locale)",
                field);
    }

    static BadInvitation noJson(String name, String body) {
        return new BadInvitation(name, body, "invalid_json", "");
    }

    static String good() {
        return Json.write(Organization.invitation(GOOD_ADDRESS, "viewer"));
    }

    private static BadInvitation with(String name, Consumer<ObjectNode> change, String codes, String field) {
        ObjectNode body = (ObjectNode) Json.read(good());
        change.accept(body);
        return new BadInvitation(name, body.toString(), codes, field);
    }

    @Override
    public String toString() {
        return name;
    }
}
