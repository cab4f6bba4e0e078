package dev.roster.demo;

import dev.roster.demo.data.DemoPerson;
import java.io.PrintStream;
import java.nio.file.Path;

/** What the terminal says once everything runs. */
record Announcement(Settings settings, Path log) {

    void printTo(PrintStream out) {
        out.println();
        row(out, "Demo application", settings.applicationUrl());
        row(out, "Inbox", settings.inboxUrl().orElse("none, as SMTP_HOST takes the mail"));
        row(out, "Users & Team", console(DemoPerson.TENANTS_REALM));
        row(out, "System Admin", console(DemoPerson.ROOT.organization()));
        row(out, "Keycloak", settings.keycloakUrl() + "/admin");
        row(out, "", "as " + settings.adminName() + ", password " + settings.adminPassword());
        row(out, "Keycloak's log", log.toString());
        out.println();
        out.printf("  Who can sign in to the demo application, all with the password %s:%n%n", DemoPerson.PASSWORD);
        DemoPerson.TENANTS.forEach(person -> row(out, person));
        out.printf(
                "%n  The system admin, in the realm '%s', with the same password:%n%n", DemoPerson.ROOT.organization());
        row(out, DemoPerson.ROOT);
        out.println();
        out.println("  Ctrl-C ends everything; 'make run' goes on where this left off, 'make clean' forgets it.");
        out.println();
    }

    private String console(String realm) {
        return "%s/admin/%s/console/".formatted(settings.keycloakUrl(), realm);
    }

    private static void row(PrintStream out, DemoPerson person) {
        out.printf(
                "    %-26s %-12s %-10s %s %s%n",
                person.email(), person.role().roleName(), person.organization(), person.firstName(), person.lastName());
    }

    private static void row(PrintStream out, String what, String where) {
        out.printf("  %-18s %s%n", what, where);
    }
}
