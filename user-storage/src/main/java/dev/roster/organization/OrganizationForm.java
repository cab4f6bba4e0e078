package dev.roster.organization;

import dev.roster.team.invitation.InvitationForm;
import org.keycloak.models.RealmModel;

/** What somebody typed to make a tenant. */
public record OrganizationForm(String name, String alias, String realm, FirstAdmin admin) {

    /** The first Admin, who is invited. */
    public record FirstAdmin(String email, String firstName, String lastName, String locale) {}

    /**
     * Checks all fields but the realm.
     *
     * @throws dev.roster.error.BadInputException naming the first field at fault
     */
    NewOrganization checked(RealmModel home) {
        String checkedName = new OrganizationName(name).checked();
        FirstAdmin first = admin == null ? new FirstAdmin(null, null, null, null) : admin;
        InvitationForm invitation =
                new InvitationForm(first.email(), first.firstName(), first.lastName(), "admin", first.locale());
        return new NewOrganization(checkedName, Alias.of(alias, checkedName), invitation.checked(home));
    }
}
