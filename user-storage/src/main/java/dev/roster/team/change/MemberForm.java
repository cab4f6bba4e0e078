package dev.roster.team.change;

import dev.roster.error.BadInputException;
import dev.roster.member.PersonName;
import dev.roster.member.RoleField;
import java.util.Optional;

/** What somebody typed to change a member; last name and role stay as they are where they are not given. */
public record MemberForm(String firstName, String lastName, String role) {

    /**
     * Checks all fields.
     *
     * @throws BadInputException naming the first field at fault
     */
    public MemberChange checked() {
        return new MemberChange(
                PersonName.first(firstName),
                Optional.ofNullable(lastName).map(PersonName::last),
                Optional.ofNullable(role).map(RoleField::role));
    }
}
