package dev.roster.tests.team;

import dev.roster.tests.testbed.Inside;
import dev.roster.tests.testbed.Organization;

/** Active Viewers by the thousand, written past Keycloak into PostgreSQL. */
final class BigTeam {

    private BigTeam() {}

    /** Adds them to an organization. */
    static void fill(Organization organization, int size) {
        Inside inside = organization.realm().server().inside();
        String people = "'%s-' || lpad(cast(n as text), 6, '0')".formatted(organization.alias());
        String series = "from generate_series(1, %d) n".formatted(size);
        inside.sql("""
                insert into USER_ENTITY (ID, USERNAME, EMAIL, EMAIL_CONSTRAINT, EMAIL_VERIFIED, ENABLED, FIRST_NAME,
                LAST_NAME, REALM_ID, CREATED_TIMESTAMP, NOT_BEFORE)
                select %1$s, %1$s || '@big.test', %1$s || '@big.test', %1$s || '@big.test', true, true, 'Person ' || n,
                'Of Many', (select ID from REALM where NAME = '%2$s'), n, 0 %3$s""".formatted(people, organization.realm().name(), series));
        inside.sql("""
                insert into USER_GROUP_MEMBERSHIP (GROUP_ID, USER_ID, MEMBERSHIP_TYPE)
                select (select GROUP_ID from ORG where ID = '%s'), %s, 'MANAGED' %s""".formatted(organization.id(), people, series));
        inside.sql("""
                insert into ROSTER_MEMBER (USER_ID, ORGANIZATION_ID, ROLE, ACTIVATED_AT)
                select %s, '%s', 'viewer', n %s""".formatted(people, organization.id(), series));
    }
}
