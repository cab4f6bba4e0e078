package dev.roster.mail;

/** A mail, written out and ready to send. It carries a secret and must not be stored or logged. */
record RenderedEmail(
        String mailId, String realmId, SmtpSettings smtp, String address, String subject, String text, String html) {

    @Override
    public String toString() {
        return "Letter " + mailId;
    }
}
