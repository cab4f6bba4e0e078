package dev.roster.opening;

import dev.roster.access.Lockout;
import dev.roster.link.LinkEntity;
import dev.roster.link.Links;
import dev.roster.member.MemberEntity;
import dev.roster.member.Members;
import java.util.Optional;
import org.keycloak.common.util.Time;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.OrganizationModel;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.organization.OrganizationProvider;

/**
 * Coming in by an identity provider for the first time (DESIGN.md, rules 4 and 5): who may, with which address, and what
 * happens once it is proved that the address is theirs.
 */
public final class Admission {

    private final KeycloakSession session;
    private final RealmModel realm;

    public Admission(KeycloakSession session, RealmModel realm) {
        this.session = session;
        this.realm = realm;
    }

    /** The member with this address, active or with an invitation that still lives, of an organization that is open. */
    public Optional<UserModel> memberWith(String email) {
        return Optional.ofNullable(session.users().getUserByEmail(realm, email)).filter(this::mayComeIn);
    }

    /**
     * Takes it that the address was proved to be the member's: an invited member becomes active, by their invitation,
     * which is used up. What follows belongs into the same transaction.
     *
     * @return false where the invitation has died meanwhile, or somebody was faster
     */
    public boolean admit(UserModel user) {
        Optional<MemberEntity> member = new Members(session).find(user.getId());
        if (member.isEmpty() || (!member.get().activated() && !useInvitation(user.getId()))) {
            return false;
        }
        member.get().activate(Time.currentTimeMillis());
        user.setEmailVerified(true);
        return true;
    }

    private boolean mayComeIn(UserModel user) {
        Optional<MemberEntity> member = new Members(session).find(user.getId());
        return user.isEnabled()
                && member.filter(this::inOpenOrganization).isPresent()
                && !new Lockout(session, realm).keepsOut(user)
                && (member.get().activated() || new Links(session).hasLiveActivatingLink(user.getId()));
    }

    private boolean inOpenOrganization(MemberEntity member) {
        OrganizationModel organization =
                session.getProvider(OrganizationProvider.class).getById(member.organizationId());
        return organization != null && organization.isEnabled();
    }

    /** An invitation and a link that an Admin sent after it may live side by side: none must be left. */
    private boolean useInvitation(String userId) {
        Links links = new Links(session);
        Optional<LinkEntity> newest = links.liveActivatingLink(userId);
        boolean used = newest.isPresent() && links.consume(newest.get().id());
        if (used) {
            links.revokeAll(userId);
        }
        return used;
    }
}
