package dev.roster.member;

/**
 * How and when a member last proved who they are (R31, docs/rules.md).
 *
 * @param method {@code magic-link}, {@code password}, {@code passkey}, or the alias of an identity provider
 * @param at epoch milliseconds
 */
public record SignIn(String method, long at) {

    public static final String MAGIC_LINK = "magic-link";
    public static final String PASSWORD = "password";
    public static final String PASSKEY = "passkey";
}
