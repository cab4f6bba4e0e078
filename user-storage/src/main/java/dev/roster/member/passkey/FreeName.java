package dev.roster.member.passkey;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.keycloak.credential.CredentialModel;
import org.keycloak.models.UserModel;

/** A name for a credential that gets none from its owner. Keycloak wants it to be unique among those of a user. */
public final class FreeName {

    private static final int MANY = 1_000;

    private FreeName() {}

    /** The name itself where none of the user's credentials has it, else the first of {@code name 2}, {@code name 3}, … */
    public static String of(UserModel user, String name) {
        Set<String> taken = user.credentialManager()
                .getStoredCredentialsStream()
                .map(CredentialModel::getUserLabel)
                .collect(Collectors.toSet());
        return IntStream.range(1, MANY)
                .mapToObj(number -> number == 1 ? name : name + ' ' + number)
                .filter(free -> !taken.contains(free))
                .findFirst()
                .orElse(name);
    }
}
