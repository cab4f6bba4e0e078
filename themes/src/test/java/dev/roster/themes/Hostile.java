package dev.roster.themes;

/** Names as somebody chooses them who wants a mail or a page to show something else. */
final class Hostile {

    static final String ORGANIZATION = "<b>A & \"B\"</b> {0} ${rosterOrganization} it's";
    static final String PERSON = "<img src=x onerror=alert(1)> {1} ${link} \uE000\uE001";
    /** What is left of it: the private-use characters mean nothing to anybody. */
    static final String PERSON_SHOWN = "<img src=x onerror=alert(1)> {1} ${link}";

    private Hostile() {}
}
