package dev.roster.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MailParserTest {

    @Test
    void htmlAndTextAreFoundHoweverDeeplyTheyAreNested() {
        Mail mail = parse("""
                From: Acme <team@workspace.test>
                To: nina@example.com
                Subject: =?UTF-8?Q?Gr=C3=BC=C3=9Fe?=
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=outer

                --outer
                Content-Type: multipart/alternative; boundary=inner

                --inner
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: quoted-printable

                Sch=C3=B6n
                --inner
                Content-Type: text/html; charset=utf-8

                <p>Hello</p>
                --inner--
                --outer
                Content-Type: text/plain
                Content-Disposition: attachment; filename=a.txt

                attached
                --outer--
                """);

        assertThat(mail.subject()).isEqualTo("Grüße");
        assertThat(mail.from()).isEqualTo("Acme <team@workspace.test>");
        assertThat(mail.to()).isEqualTo("nina@example.com");
        assertThat(mail.text()).isEqualTo("Schön");
        assertThat(mail.html()).isEqualTo("<p>Hello</p>");
        assertThat(mail.headers()).contains(new Mail.Header("MIME-Version", "1.0"));
    }

    @Test
    void aPartThatIsMissingIsNull() {
        Mail mail = parse("Subject: a\n\nplain\n");

        assertThat(mail.text()).isEqualToIgnoringNewLines("plain");
        assertThat(mail.html()).isNull();
        assertThat(mail.to()).isEmpty();
    }

    @Test
    void anUnknownCharsetIsReadAsUtf8() {
        assertThat(parse("Content-Type: text/plain; charset=x-none\n\nSchön\n").text())
                .startsWith("Schön");
    }

    @Test
    void aBrokenMessageShowsAsItCame() {
        Mail mail = parse("Content-Type: multipart/mixed\n\nno parts at all\n");

        assertThat(mail.subject()).contains("unreadable");
        assertThat(mail.text()).contains("no parts at all");
    }

    private static Mail parse(String message) {
        return MailParser.parse("1", 1, message.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }
}
