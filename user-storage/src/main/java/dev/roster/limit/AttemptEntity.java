package dev.roster.limit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.keycloak.models.utils.KeycloakModelUtils;

/** That something was tried which is limited. Whose it was stands there only as a hash. */
@Entity
@Table(name = "ROSTER_ATTEMPT")
public class AttemptEntity {

    @Id
    @Column(name = "ID", length = 36)
    private String id;

    @Column(name = "REALM_ID", nullable = false, length = 36)
    private String realmId;

    @Column(name = "SUBJECT", nullable = false, length = 64)
    private String subject;

    @Column(name = "AT", nullable = false)
    private long at;

    protected AttemptEntity() {}

    AttemptEntity(String realmId, String subject, long at) {
        this.id = KeycloakModelUtils.generateId();
        this.realmId = realmId;
        this.subject = subject;
        this.at = at;
    }
}
