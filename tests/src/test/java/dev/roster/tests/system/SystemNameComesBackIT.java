package dev.roster.tests.system;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roster.tests.keycloak.LocalKeycloak;
import dev.roster.tests.keycloak.Node;
import dev.roster.tests.testbed.Inside;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What later starts make of a system organization whose name the operator has taken away, and gives again. */
@Tag("verify")
class SystemNameComesBackIT extends SystemStarts {

    @Test
    void noNameTakesThePrivilegeAwayAndTheNameOfBeforeGivesItBack() {
        try (LocalKeycloak first = started(node("first", "ops"))) {
            inbox.await(ROOT);
            assertThat(isSystem(first)).isTrue();
        }
        noNameDoesSoToo();
        theNameOfBeforeGivesItBackAndInvitesOnlyWhereNobodyCouldGetIn();
    }

    private void noNameDoesSoToo() {
        try (LocalKeycloak removed = started(new LocalKeycloak(Node.aloneOnPostgres("removed", database)))) {
            assertThat(removed.log()).contains("nobody is a system admin");
            assertThat(isSystem(removed)).isFalse();
        }
    }

    private void theNameOfBeforeGivesItBackAndInvitesOnlyWhereNobodyCouldGetIn() {
        try (LocalKeycloak again = started(node("again", "ops"))) {
            assertThat(isSystem(again)).isTrue();
            assertThat(inbox.count()).as("the invitation lives").isEqualTo(1);

            new Inside(again).sql("update ROSTER_LINK set EXPIRES_AT = 1");
            again.restart();

            inbox.await(ROOT, 2);
            assertThat(inbox.count()).isEqualTo(2);
        }
    }
}
