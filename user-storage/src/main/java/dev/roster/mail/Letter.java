package dev.roster.mail;

import java.util.Map;

/** A mail, written out and ready to send. It carries a secret and must not be stored or logged. */
record Letter(String mailId, Map<String, String> smtp, String address, String subject, String text, String html) {

    @Override
    public String toString() {
        return "Letter " + mailId;
    }
}
