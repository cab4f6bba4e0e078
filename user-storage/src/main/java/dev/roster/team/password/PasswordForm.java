package dev.roster.team.password;

/** A password that somebody typed. */
public record PasswordForm(String password) {

    /** Never the password: it must not reach a log by accident. */
    @Override
    public String toString() {
        return "PasswordForm";
    }
}
