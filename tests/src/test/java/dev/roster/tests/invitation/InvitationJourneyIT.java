package dev.roster.tests.invitation;

import dev.roster.tests.keycloak.Database;
import dev.roster.tests.testbed.OnKeycloak;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;

/** The product's main job, on every database: an Admin invites, the invitee clicks, an application knows who they are. */
class InvitationJourneyIT {

    @Nested
    @Tag("verify")
    @OnKeycloak(Database.H2)
    class OnH2 extends InvitationJourney {}

    @Nested
    @OnKeycloak(Database.POSTGRES)
    class OnPostgres extends InvitationJourney {}
}
