package dev.roster;

import dev.roster.access.system.SystemOrganizationEntity;
import dev.roster.limit.RateLimitEntity;
import dev.roster.link.LinkEntity;
import dev.roster.link.LinkSecretEntity;
import dev.roster.mail.MailEntity;
import dev.roster.member.MemberEntity;
import dev.roster.member.passkey.PasskeyUseEntity;
import dev.roster.organization.suspension.SuspensionEntity;
import java.util.List;
import org.keycloak.connections.jpa.entityprovider.JpaEntityProvider;

/** Roster's entities and the Liquibase changelog of their tables. */
final class RosterEntities implements JpaEntityProvider {

    @Override
    public List<Class<?>> getEntities() {
        return List.of(
                MemberEntity.class,
                LinkEntity.class,
                LinkSecretEntity.class,
                MailEntity.class,
                RateLimitEntity.class,
                SystemOrganizationEntity.class,
                SuspensionEntity.class,
                PasskeyUseEntity.class);
    }

    @Override
    public String getChangelogLocation() {
        return "META-INF/roster-changelog.xml";
    }

    @Override
    public String getFactoryId() {
        return RosterEntitiesFactory.ID;
    }

    @Override
    public void close() {}
}
