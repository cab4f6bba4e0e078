package dev.roster.rest.me;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.roster.access.Administers;
import dev.roster.member.Status;
import dev.roster.rest.member.UserJson;
import dev.roster.team.directory.MemberView;
import dev.roster.team.factor.SecondFactors;
import java.util.Objects;
import org.keycloak.models.OrganizationModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.credential.PasswordCredentialModel;

/** The answer of {@code GET /me}: a user's fields, their organization, and what they administer. */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record MeJson(@JsonUnwrapped UserJson user, Organization organization, String administers) {

    /** A member of a team. */
    public static MeJson member(MemberView member, OrganizationModel organization, Administers administers) {
        return new MeJson(UserJson.of(member), Organization.of(organization), administers.apiName());
    }

    /** Somebody who administers the realm and is no member of a team. */
    static MeJson keycloakAdministrator(UserModel user, Administers administers) {
        MemberView view = new MemberView(
                user.getId(),
                user.getEmail(),
                Objects.toString(user.getFirstName(), ""),
                Objects.toString(user.getLastName(), ""),
                null,
                Status.ACTIVE,
                user.credentialManager().isConfiguredFor(PasswordCredentialModel.TYPE),
                SecondFactors.has(user),
                user.getCreatedTimestamp(),
                null,
                null);
        return new MeJson(UserJson.of(view), null, administers.apiName());
    }

    /** The organization that somebody is a member of. */
    public record Organization(String id, String alias, String name) {

        static Organization of(OrganizationModel organization) {
            return new Organization(organization.getId(), organization.getAlias(), organization.getName());
        }
    }
}
