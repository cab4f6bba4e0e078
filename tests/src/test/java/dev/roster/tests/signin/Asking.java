package dev.roster.tests.signin;

import dev.roster.tests.browser.AuthorizationRequest;
import dev.roster.tests.browser.Browser;
import dev.roster.tests.browser.Page;
import dev.roster.tests.browser.SignInPage;
import dev.roster.tests.browser.WaitingPage;
import dev.roster.tests.inbox.Inbox;
import dev.roster.tests.inbox.Mail;
import dev.roster.tests.testbed.Member;

/**
 * Somebody who asked for a link.
 *
 * @param request of the application
 * @param page that waits
 * @param mail that came
 */
record Asking(AuthorizationRequest request, WaitingPage page, Mail mail) {

    /** Asks on the sign-in page of the application. */
    static Asking by(Member member, Browser browser) {
        return with(member.realm().clients().app().signIn(), member, browser);
    }

    /** Asks on the sign-in page that this request leads to. */
    static Asking with(AuthorizationRequest request, Member member, Browser browser) {
        return on(browser.open(request.address()), request, member);
    }

    /** Asks on the page that this request led to. */
    static Asking on(Page signIn, AuthorizationRequest request, Member member) {
        Inbox inbox = member.realm().server().inbox();
        int before = inbox.mailsTo(member.email()).size();
        WaitingPage page = new SignInPage(signIn).chooseLink().ask(member.email());
        return new Asking(request, page, inbox.await(member.email(), before + 1));
    }
}
