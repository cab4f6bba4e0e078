package dev.roster.member.passkey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** When a passkey has last signed in. The row goes with Keycloak's credential. */
@Entity
@Table(name = "ROSTER_PASSKEY_USE")
public class PasskeyUseEntity {

    @Id
    @Column(name = "CREDENTIAL_ID")
    private String credentialId;

    @Column(name = "USED_AT")
    private long usedAt;

    protected PasskeyUseEntity() {}

    PasskeyUseEntity(String credentialId, long usedAt) {
        this.credentialId = credentialId;
        this.usedAt = usedAt;
    }

    /** The id of Keycloak's credential. */
    public String credentialId() {
        return credentialId;
    }

    /** Epoch milliseconds. */
    public long usedAt() {
        return usedAt;
    }

    void usedAt(long millis) {
        usedAt = millis;
    }
}
