package dev.roster.tests.system;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** The organization that {@code SYSTEM_ADMIN_ORG} names, made at the start of an empty Keycloak, and what it may. */
@TestInstance(Lifecycle.PER_CLASS)
class SystemAdminIT {

    private final SystemServer system = new SystemServer("system");

    @BeforeAll
    void givenAnEmptyKeycloakWhoseOperatorNamesASystemAdmin() {
        system.start();
    }

    @AfterAll
    void end() {
        system.close();
    }

    @Nested
    class WhoIsOne extends WhoIsSystemAdmin {
        WhoIsOne() {
            super(system);
        }
    }

    @Nested
    class WhatTheyDo extends WhatSystemAdminsDo {
        WhatTheyDo() {
            super(system);
        }
    }

    @Nested
    class WhereTheirTenantsLive extends WhereTenantsLive {
        WhereTheirTenantsLive() {
            super(system);
        }
    }
}
