package dev.roster.access;

/** What {@link SignInPolicy} knows about somebody. It asks for a fact only where the fact decides. */
interface SignInFacts {

    /** What somebody is to Roster. */
    enum Standing {
        /** No person, or without a role. */
        NONE,
        INVITED,
        ACTIVE
    }

    /** What the organization of a member is to them. */
    enum Tenancy {
        /** It is gone, or Keycloak does not know them as its member. */
        NONE,
        OPEN,
        SUSPENDED
    }

    Standing standing();

    /** The organization of whoever is invited or active. */
    Tenancy tenancy();

    /** True where Keycloak lists them in an organization, role or not. */
    boolean isListed();

    /** True where Keycloak has them enabled: not so a deactivated member, nor anybody of a suspended organization. */
    boolean isEnabled();

    /** True where they administer the realm with Keycloak's own rights. */
    boolean administersKeycloak();

    /** True where they could accept an invitation now. */
    boolean hasLiveInvitation();

    /** True where a lock by wrong passwords shuts links, too. */
    boolean isLocked();
}
