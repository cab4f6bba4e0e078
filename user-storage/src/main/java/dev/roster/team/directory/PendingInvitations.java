package dev.roster.team.directory;

import dev.roster.link.LinkEntity;
import dev.roster.link.Purpose;
import dev.roster.mail.Delivery;
import dev.roster.mail.MailEntity;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The newest links with which invited members can accept, in one statement for all of them. */
final class PendingInvitations {

    private static final Delivery NEVER_SENT = new Delivery("queued", null, null);

    private final EntityManager em;

    PendingInvitations(EntityManager em) {
        this.em = em;
    }

    Map<String, InvitationView> of(List<String> userIds) {
        Map<String, InvitationView> newest = new HashMap<>();
        if (userIds.isEmpty()) {
            return newest;
        }
        em.createQuery("""
                        select l, x from LinkEntity l left join MailEntity x on x.linkId = l.id
                         where l.userId in :users and l.purpose in :activating
                         and l.consumedAt is null and l.revokedAt is null order by l.issuedAt, x.queuedAt""", Object[].class)
                .setParameter("users", userIds)
                .setParameter("activating", Purpose.ACTIVATING)
                .getResultStream()
                .forEach(row -> {
                    LinkEntity link = (LinkEntity) row[0];
                    newest.put(link.userId(), new InvitationView(link.expiresAt(), delivery((MailEntity) row[1])));
                });
        return newest;
    }

    private static Delivery delivery(MailEntity mail) {
        return mail == null ? NEVER_SENT : mail.delivery();
    }
}
