package dev.roster.activation.realm;

import dev.roster.realm.TeamRealm;
import dev.roster.realm.part.Former;
import dev.roster.realm.part.Plan;
import dev.roster.realm.part.RealmPart;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A value of the realm that Roster replaces by its own and puts back at the end.
 *
 * @param kind what sort of value it is
 * @param name which of them, and under which the former one is kept
 * @param ours Roster's value
 * @param current what the realm has; null for nothing
 * @param set gives the realm another; null for nothing
 * @param standard what Keycloak gives a new realm. Once Roster is on, anything else is an operator's choice and stays.
 *     None where rules depend on the value, which is then set again
 */
record Replacement(
        String kind,
        String name,
        String ours,
        Supplier<String> current,
        Consumer<String> set,
        Optional<String> standard)
        implements RealmPart {

    @Override
    public void on(Plan plan) {
        String now = Objects.toString(current.get(), "");
        if (now.equals(ours)) {
            return;
        }
        Former former = plan.former();
        boolean again = TeamRealm.is(plan.realm());
        if (again && isChosen(now, former)) {
            plan.keep(kind, name);
            return;
        }
        plan.change(kind, name, () -> {
            if (!again || !former.knows(name)) {
                former.remember(name, now);
            }
            set.accept(ours);
        });
    }

    @Override
    public void off(Plan plan) {
        Former former = plan.former();
        if (!ours.equals(current.get())) {
            if (former.knows(name)) {
                plan.keep(kind, name);
            }
            return;
        }
        former.get(name)
                .or(() -> standard)
                .ifPresent(before -> plan.change(kind, name, () -> set.accept(before.isEmpty() ? null : before)));
    }

    private boolean isChosen(String now, Former former) {
        return standard.isPresent() && (former.knows(name) || !standard.get().equals(now));
    }
}
