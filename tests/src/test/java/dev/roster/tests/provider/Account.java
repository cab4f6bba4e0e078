package dev.roster.tests.provider;

/**
 * An account at Google or Microsoft.
 *
 * @param id Google's subject, or Microsoft's object id
 * @param email that it tells
 * @param verified what Google says of it
 * @param firstName that it tells
 * @param tenant Microsoft's, or empty
 */
record Account(String id, String email, boolean verified, String firstName, String tenant) {

    static Account google(String id, String email) {
        return new Account(id, email, true, "Gina", "");
    }

    static Account microsoft(String id, String email) {
        return new Account(id, email, false, "Mia", StandIns.TENANT);
    }

    Account unverified() {
        return new Account(id, email, false, firstName, tenant);
    }

    Account withEmail(String other) {
        return new Account(id, other, verified, firstName, tenant);
    }

    Account named(String other) {
        return new Account(id, email, verified, other, tenant);
    }

    Account in(String otherTenant) {
        return new Account(id, email, verified, firstName, otherTenant);
    }
}
