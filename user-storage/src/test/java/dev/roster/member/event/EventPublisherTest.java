package dev.roster.member.event;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.KeycloakTransactionManager;
import org.mockito.Mock;
import org.mockito.junit.jupiter.MockitoExtension;
import org.mockito.junit.jupiter.MockitoSettings;
import org.mockito.quality.Strictness;

@ExtendWith(MockitoExtension.class)
@MockitoSettings(strictness = Strictness.LENIENT)
final class EventPublisherTest {

    @Mock
    KeycloakSession session;

    @Mock
    KeycloakSessionFactory factory;

    @Mock
    KeycloakTransactionManager transaction;

    private RosterEvent event;

    @BeforeEach
    void givenAnEvent() {
        when(session.getKeycloakSessionFactory()).thenReturn(factory);
        when(session.getTransactionManager()).thenReturn(transaction);
        Origin origin = new Origin(session, null, new Actor.Server(), 0);
        event = new MemberEvent.PasswordSet(
                new MemberSubject(origin, new EventOrganization("org", "acme"), new EventUser("ann", "ann@acme.test")));
    }

    @Test
    void whatAListenerThrowsUndoesAllEvenWhereACallerCatchesIt() {
        doThrow(new IllegalStateException("no")).when(factory).publish(event);

        assertThatThrownBy(() -> EventPublisher.publish(event)).hasMessage("no");

        verify(transaction).setRollbackOnly();
    }

    @Test
    void otherwiseItIsCommitted() {
        EventPublisher.publish(event);

        verify(factory).publish(event);
        verify(transaction, never()).setRollbackOnly();
    }
}
