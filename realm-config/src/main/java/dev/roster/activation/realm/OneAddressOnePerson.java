package dev.roster.activation.realm;

import dev.roster.realm.part.Plan;
import dev.roster.realm.part.RealmPart;
import org.keycloak.connections.jpa.JpaConnectionProvider;

/** Makes sure that no two users of the realm share an email, before the realm says that they cannot. */
final class OneAddressOnePerson implements RealmPart {

    @Override
    public void on(Plan plan) {
        if (plan.realm().isDuplicateEmailsAllowed() && twoShareOne(plan)) {
            throw new SharedEmailException();
        }
    }

    @Override
    public void off(Plan plan) {
        // Nothing was changed.
    }

    private static boolean twoShareOne(Plan plan) {
        return !plan.session()
                .getProvider(JpaConnectionProvider.class)
                .getEntityManager()
                .createQuery(
                        "select u.email from UserEntity u where u.realmId = :realm and u.email is not null"
                                + " group by u.email having count(u) > 1",
                        String.class)
                .setParameter("realm", plan.realm().getId())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
