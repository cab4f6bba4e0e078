package dev.roster.limit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * How often something that is limited was tried in the present window. Whose it was stands there only as a hash. Times
 * are epoch milliseconds.
 */
@Entity
@Table(name = "ROSTER_RATE_LIMIT")
public class RateLimitEntity {

    @Id
    @Column(name = "SUBJECT", length = 64)
    private String subject;

    @Column(name = "REALM_ID", nullable = false, length = 36)
    private String realmId;

    @Column(name = "USED", nullable = false)
    private int used;

    @Column(name = "ENDS_AT", nullable = false)
    private long endsAt;

    protected RateLimitEntity() {}

    /** A window that is over already: the first attempt opens one. */
    RateLimitEntity(String subject, String realmId) {
        this.subject = subject;
        this.realmId = realmId;
    }

    long endsAt() {
        return endsAt;
    }
}
