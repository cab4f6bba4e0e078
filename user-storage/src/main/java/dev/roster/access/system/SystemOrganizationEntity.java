package dev.roster.access.system;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Which organization runs it all: by id, and at most one, because there is one key only. */
@Entity
@Table(name = "ROSTER_SYSTEM")
public class SystemOrganizationEntity {

    static final String KEY = "organization";

    @Id
    @Column(name = "ID", length = 36)
    private String key;

    @Column(name = "ORGANIZATION_ID", nullable = false)
    private String organizationId;

    @Column(name = "REALM_ID", nullable = false, length = 36)
    private String realmId;

    @Column(name = "NAME", nullable = false)
    private String name;

    protected SystemOrganizationEntity() {}

    SystemOrganizationEntity(String organizationId, String realmId, String name) {
        this.key = KEY;
        this.organizationId = organizationId;
        this.realmId = realmId;
        this.name = name;
    }

    /** The id of the organization. */
    public String organizationId() {
        return organizationId;
    }

    /** The id of its realm, the privileged one. */
    public String realmId() {
        return realmId;
    }

    /** What {@code SYSTEM_ADMIN_ORG} said when it was recorded; the privilege rests while it says something else. */
    public String name() {
        return name;
    }
}
