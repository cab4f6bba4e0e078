package dev.roster.link;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The SHA-256 of one secret that opens a link. A link has as many as mails were sent for it. */
@Entity
@Table(name = "ROSTER_LINK_SECRET")
public class LinkSecretEntity {

    @Id
    @Column(name = "HASH", length = 64)
    private String hash;

    @Column(name = "LINK_ID", nullable = false, length = 36)
    private String linkId;

    protected LinkSecretEntity() {}

    LinkSecretEntity(String hash, String linkId) {
        this.hash = hash;
        this.linkId = linkId;
    }
}
