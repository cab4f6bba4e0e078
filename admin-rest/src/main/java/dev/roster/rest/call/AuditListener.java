package dev.roster.rest.call;

import dev.roster.member.event.RosterEvent;
import org.keycloak.provider.ProviderEvent;
import org.keycloak.provider.ProviderEventListener;

/** Notes what a call of the API did as admin events, in its transaction (R62, docs/rules.md). */
public final class AuditListener implements ProviderEventListener {

    @Override
    public void onEvent(ProviderEvent event) {
        if (event instanceof RosterEvent happened) {
            Call.of(happened.session())
                    .ifPresent(call -> AuditedAct.of(happened).ifPresent(act -> call.note(act, happened)));
        }
    }
}
