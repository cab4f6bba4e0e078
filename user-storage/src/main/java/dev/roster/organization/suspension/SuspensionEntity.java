package dev.roster.organization.suspension;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An organization that is suspended, as far as Roster has taken notice of it. */
@Entity
@Table(name = "ROSTER_SUSPENSION")
public class SuspensionEntity {

    @Id
    @Column(name = "ORGANIZATION_ID")
    private String organizationId;

    protected SuspensionEntity() {}

    SuspensionEntity(String organizationId) {
        this.organizationId = organizationId;
    }

    /** The id of the organization. */
    public String organizationId() {
        return organizationId;
    }
}
