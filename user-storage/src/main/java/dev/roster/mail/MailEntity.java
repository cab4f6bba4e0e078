package dev.roster.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Map;
import org.hibernate.annotations.DynamicUpdate;
import org.keycloak.models.utils.KeycloakModelUtils;

/**
 * A mail to be sent: its parameters, never its body and never a secret. Written in the transaction that causes it.
 * Times are epoch milliseconds.
 */
@Entity
@DynamicUpdate
@Table(name = "ROSTER_MAIL")
public class MailEntity {

    @Id
    @Column(name = "ID", length = 36)
    private String id;

    @Column(name = "REALM_ID", nullable = false, length = 36)
    private String realmId;

    @Column(name = "USER_ID", length = 36)
    private String userId;

    @Column(name = "LINK_ID", length = 36)
    private String linkId;

    @Column(name = "KIND", nullable = false, length = 32)
    private String kind;

    @Convert(converter = EmailParameters.class)
    @Column(name = "PARAMETERS", nullable = false, length = 4000)
    private Map<String, String> parameters;

    @Column(name = "BASE_URI", nullable = false, length = 1024)
    private String baseUri;

    @Convert(converter = MailState.Name.class)
    @Column(name = "STATE", nullable = false, length = 16)
    private MailState state;

    @Column(name = "ATTEMPTS", nullable = false)
    private int attempts;

    @Column(name = "QUEUED_AT", nullable = false)
    private long queuedAt;

    @Column(name = "DUE_AT", nullable = false)
    private long dueAt;

    @Column(name = "TAKEN_UNTIL")
    private Long takenUntil;

    @Column(name = "GIVE_UP_AT", nullable = false)
    private long giveUpAt;

    @Column(name = "SENT_AT")
    private Long sentAt;

    @Column(name = "ERROR")
    private String error;

    protected MailEntity() {}

    MailEntity(Mail mail, String realmId, String baseUri, long now) {
        this.id = KeycloakModelUtils.generateId();
        this.realmId = realmId;
        this.userId = mail.userId();
        this.linkId = mail.linkId();
        this.kind = mail.kind().kindName();
        this.parameters = Map.copyOf(mail.parameters());
        this.baseUri = baseUri;
        this.state = MailState.QUEUED;
        this.queuedAt = now;
        this.dueAt = now;
        this.giveUpAt = mail.giveUpAt();
    }

    /** Notes what a request turned out to be. */
    void becomes(Mail mail) {
        userId = mail.userId();
        linkId = mail.linkId();
        kind = mail.kind().kindName();
        parameters = Map.copyOf(mail.parameters());
        giveUpAt = mail.giveUpAt();
    }

    /** Gives the mail up: what it would say is no longer true. */
    void giveUp(String sentence) {
        state = MailState.FAILED;
        error = sentence;
    }

    String id() {
        return id;
    }

    String realmId() {
        return realmId;
    }

    Mail mail() {
        return new Mail(MailKind.named(kind), userId, linkId, parameters, giveUpAt);
    }

    String baseUri() {
        return baseUri;
    }

    int attempts() {
        return attempts;
    }

    boolean waiting() {
        return state == MailState.QUEUED;
    }

    /** What an Admin may know. */
    public Delivery delivery() {
        if (state == MailState.SENT) {
            return new Delivery("sent", sentAt, null);
        }
        return attempts == 0 && state == MailState.QUEUED
                ? new Delivery("queued", null, null)
                : new Delivery("failing", null, error);
    }
}
