package dev.roster.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MailDocumentTest {

    @Test
    void linksOpenInANewTabThatLearnsNothingOfTheInbox() {
        assertThat(MailDocument.html("<a href='http://localhost/link' target=_top>Open</a>"))
                .contains("<a href=\"http://localhost/link\" target=\"_blank\" rel=\"noreferrer\">Open</a>");
    }

    @Test
    void whatWouldLeadThePageElsewhereIsTakenOut() {
        assertThat(MailDocument.html(
                        "<base href=http://e.test/><meta http-equiv=Refresh content='0;url=http://e.test'>"))
                .doesNotContain("e.test");
    }
}
