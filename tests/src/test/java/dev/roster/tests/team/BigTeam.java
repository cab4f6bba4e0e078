package dev.roster.tests.team;

import dev.roster.tests.testbed.Inside;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.TeamRealm;

/** Active Viewers by the thousand, written past Keycloak into PostgreSQL. */
public final class BigTeam {

    private BigTeam() {}

    /** Adds them to an organization. */
    public static void fill(Organization organization, int size) {
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

    /** Fills a realm with organizations of 20 people each. */
    public static void crowd(TeamRealm realm, int organizations) {
        Inside inside = realm.server().inside();
        String id = "(select ID from REALM where NAME = '%s')".formatted(realm.name());
        inside.sql("""
                insert into KEYCLOAK_GROUP (ID, NAME, PARENT_GROUP, REALM_ID, TYPE)
                select 'crowd-' || n, 'crowd-' || n, ' ', %s, 1 from generate_series(1, %d) n""".formatted(id, organizations));
        inside.sql("""
                insert into ORG (ID, ENABLED, REALM_ID, GROUP_ID, NAME, ALIAS)
                select 'crowd-' || n, true, %s, 'crowd-' || n, 'Crowd ' || n, 'crowd-' || n
                from generate_series(1, %d) n""".formatted(id, organizations));
        String series = "from generate_series(1, %d) n".formatted(organizations * 20);
        inside.sql("""
                insert into USER_ENTITY (ID, USERNAME, EMAIL, EMAIL_CONSTRAINT, EMAIL_VERIFIED, ENABLED, FIRST_NAME,
                LAST_NAME, REALM_ID, CREATED_TIMESTAMP, NOT_BEFORE)
                select 'crowd-' || n, 'c' || n || '@crowd.test', 'c' || n || '@crowd.test', 'c' || n || '@crowd.test',
                true, true, 'Person ' || n, 'Of A Crowd', %s, n, 0 %s""".formatted(id, series));
        inside.sql("""
                insert into USER_GROUP_MEMBERSHIP (GROUP_ID, USER_ID, MEMBERSHIP_TYPE)
                select 'crowd-' || (1 + n %% %d), 'crowd-' || n, 'MANAGED' %s""".formatted(organizations, series));
        inside.sql("""
                insert into ROSTER_MEMBER (USER_ID, ORGANIZATION_ID, ROLE, ACTIVATED_AT)
                select 'crowd-' || n, 'crowd-' || (1 + n %% %d), 'viewer', n %s""".formatted(organizations, series));
    }
}
