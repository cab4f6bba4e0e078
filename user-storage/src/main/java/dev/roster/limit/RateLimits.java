package dev.roster.limit;

import dev.roster.digest.Sha256;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;
import org.keycloak.common.util.Time;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.ModelDuplicateException;
import org.keycloak.models.RealmModel;
import org.keycloak.models.utils.KeycloakModelUtils;

/**
 * Counts what is limited. An attempt is counted by one conditional update in a transaction of its own: any number of
 * requests at once on any number of nodes get no more than the limit, and whatever becomes of the request, its attempt
 * stays counted.
 */
public final class RateLimits {

    private static final Logger LOG = Logger.getLogger(RateLimits.class);

    private final KeycloakSession session;
    private final String realmId;

    public RateLimits(KeycloakSession session, RealmModel realm) {
        this.session = session;
        this.realmId = realm.getId();
    }

    /**
     * Counts one more attempt against each limit, in order, up to the first that is used up.
     *
     * @throws TooManyLinksException over a limit
     */
    public void count(Counted... attempts) {
        Optional<Refused> refused = take(attempts);
        if (refused.isPresent()) {
            throw new TooManyLinksException(refused.get().retryAfter());
        }
    }

    /**
     * Counts one more attempt against each limit, in order, up to the first that is used up.
     *
     * @return which limit refuses; nothing where the attempt is allowed
     */
    public Optional<Refused> take(Counted... attempts) {
        int from = 0;
        // Each round either comes to an end or sees to it that the row is there which it has missed.
        for (int round = 0; round <= attempts.length; round++) {
            int start = from;
            Step step = inOwnTransaction(em -> take(em, attempts, start));
            if (step.refused().isPresent() || step.next() == attempts.length) {
                return step.refused();
            }
            from = step.next();
            open(attempts[from]);
        }
        throw new IllegalStateException("Attempts cannot be counted: a row that was made is not there");
    }

    /** Takes an attempt back that turned out to be none. */
    public void giveBack(Counted... attempts) {
        inOwnTransaction(em -> {
            for (Counted attempt : attempts) {
                em.createQuery("update RateLimitEntity r set r.used = r.used - 1"
                                + " where r.subject = :subject and r.used > 0 and r.endsAt > :now")
                        .setParameter("subject", hash(attempt))
                        .setParameter("now", Time.currentTimeMillis())
                        .executeUpdate();
            }
            return true;
        });
    }

    /** True where one of the limits allows no attempt now. Counts nothing. */
    public boolean isUsedUp(Counted... attempts) {
        String any = IntStream.range(0, attempts.length)
                .mapToObj(i -> "(r.subject = :subject" + i + " and r.used >= :most" + i + ")")
                .collect(Collectors.joining(" or "));
        TypedQuery<Long> usedUp = em(session)
                .createQuery(
                        "select count(r) from RateLimitEntity r where r.endsAt > :now and (" + any + ")", Long.class)
                .setParameter("now", Time.currentTimeMillis());
        for (int i = 0; i < attempts.length; i++) {
            usedUp.setParameter("subject" + i, hash(attempts[i]))
                    .setParameter("most" + i, attempts[i].limit().most());
        }
        return usedUp.getSingleResult() > 0;
    }

    /** Forgets windows that are over. */
    public static int purge(KeycloakSession session) {
        return em(session)
                .createQuery("delete from RateLimitEntity r where r.endsAt < :now")
                .setParameter("now", Time.currentTimeMillis())
                .executeUpdate();
    }

    private Step take(EntityManager em, Counted[] attempts, int from) {
        for (int i = from; i < attempts.length; i++) {
            if (!taken(em, attempts[i])) {
                int at = i;
                return endOfWindow(em, attempts[i])
                        .map(end -> Step.refused(refused(em, attempts[at], end)))
                        .orElseGet(() -> Step.untilRowOf(at));
            }
        }
        return Step.untilRowOf(attempts.length);
    }

    private boolean taken(EntityManager em, Counted attempt) {
        long now = Time.currentTimeMillis();
        return em.createQuery("update RateLimitEntity r"
                                + " set r.used = case when r.endsAt <= :now then 1 else r.used + 1 end,"
                                + " r.endsAt = case when r.endsAt <= :now then :end else r.endsAt end"
                                + " where r.subject = :subject and (r.endsAt <= :now or r.used < :most)")
                        .setParameter("now", now)
                        .setParameter("end", now + attempt.limit().window().toMillis())
                        .setParameter("subject", hash(attempt))
                        .setParameter("most", attempt.limit().most())
                        .executeUpdate()
                == 1;
    }

    /** Nothing where the row is missing, and where it came meanwhile and has room: then it is asked again. */
    private Optional<Long> endOfWindow(EntityManager em, Counted attempt) {
        return em.createQuery(
                        "select r.endsAt from RateLimitEntity r where r.subject = :subject and r.used >= :most",
                        Long.class)
                .setParameter("subject", hash(attempt))
                .setParameter("most", attempt.limit().most())
                .getResultStream()
                .findFirst();
    }

    /** The first refusal of a window takes the one step above the limit, and so is known as the first. */
    private Refused refused(EntityManager em, Counted attempt, long end) {
        boolean first = em.createQuery(
                                "update RateLimitEntity r set r.used = r.used + 1 where r.subject = :subject and r.used = :most")
                        .setParameter("subject", hash(attempt))
                        .setParameter("most", attempt.limit().most())
                        .executeUpdate()
                == 1;
        return new Refused(attempt.limit(), Duration.ofMillis(Math.max(0, end - Time.currentTimeMillis())), first);
    }

    /** Makes the row of a subject that was never counted before. Somebody else may be faster, which is as good. */
    private void open(Counted attempt) {
        try {
            inOwnTransaction(em -> {
                em.persist(new RateLimitEntity(hash(attempt), realmId));
                em.flush();
                return true;
            });
        } catch (ModelDuplicateException | PersistenceException e) {
            LOG.debugf(e, "A row of %s was there already", attempt.limit());
        }
    }

    private <T> T inOwnTransaction(Function<EntityManager, T> work) {
        return KeycloakModelUtils.runJobInTransactionWithResult(
                session.getKeycloakSessionFactory(), own -> work.apply(em(own)));
    }

    private static EntityManager em(KeycloakSession session) {
        return session.getProvider(JpaConnectionProvider.class).getEntityManager();
    }

    private String hash(Counted attempt) {
        return Sha256.of(attempt.limit().name() + ' ' + realmId + ' ' + attempt.subject());
    }

    /**
     * How far a transaction got.
     *
     * @param next the attempt whose row was missing, or how many there are
     */
    private record Step(int next, Optional<Refused> refused) {

        static Step untilRowOf(int next) {
            return new Step(next, Optional.empty());
        }

        static Step refused(Refused refused) {
            return new Step(0, Optional.of(refused));
        }
    }
}
