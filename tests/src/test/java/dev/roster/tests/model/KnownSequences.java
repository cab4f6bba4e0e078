package dev.roster.tests.model;

import static dev.roster.tests.model.Place.A1;
import static dev.roster.tests.model.Place.A2;
import static dev.roster.tests.model.Place.B1;
import static dev.roster.tests.model.Who.ANNA;
import static dev.roster.tests.model.Who.BEN;
import static dev.roster.tests.model.Who.IVO;
import static dev.roster.tests.model.Who.NOBODY;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Sequences that are played first, always: ways in which something once went wrong, and the ordinary ones. */
final class KnownSequences {

    private KnownSequences() {}

    /** {@return steps by what they are about} */
    static Map<String, List<Step>> all() {
        Map<String, List<Step>> all = new TreeMap<>();
        all.put(
                "no text is right where no email went out",
                List.of(
                        new UseUpLimit(NOBODY),
                        new Ask(A1, BEN),
                        new Change(A1),
                        new Ask(A1, NOBODY),
                        new TypeCode(A1, Code.NONE)));
        all.put(
                "a late email's code is of no use for another address",
                List.of(
                        new Hold(ANNA),
                        new Hold(BEN),
                        new Ask(A1, ANNA),
                        new Change(A1),
                        new Ask(A1, BEN),
                        new Release(ANNA),
                        new Release(BEN),
                        new TypeCode(A1, Code.OF_OTHER_PERSON)));
        all.put("the right code", List.of(new Ask(A1, ANNA), new TypeCode(A1, Code.RIGHT), new ComeAgain(Device.A)));
        all.put(
                "the link in the same browser and in another",
                List.of(
                        new Ask(A1, ANNA),
                        new OpenLink(Device.A, ANNA, 0),
                        new Ask(B1, BEN),
                        new OpenLink(Device.A, BEN, 0),
                        new PressButton(Device.A)));
        all.put(
                "an invitation, asked for again",
                List.of(
                        new Ask(A1, IVO),
                        new TypeCode(A1, Code.WRONG),
                        new OpenLink(Device.A, IVO, 0),
                        new PressButton(Device.A),
                        new ForgetCookies(Device.A),
                        new Ask(A2, IVO),
                        new TypeCode(A2, Code.RIGHT)));
        all.put(
                "ten wrong codes: emails carry none",
                List.of(
                        new Ask(A1, ANNA),
                        new TypeCode(A1, Code.WRONG),
                        new TypeCode(A1, Code.EMPTY),
                        new TypeCode(A1, Code.NULL),
                        new TypeCode(A1, Code.CUT_OFF),
                        new TypeCode(A1, Code.VERY_LONG),
                        new TypeCode(A1, Code.RIGHT),
                        new MoveClock(31),
                        new Resend(A1),
                        new TypeCode(A1, Code.OLDER),
                        new TypeCode(A1, Code.BLANKS),
                        new TypeCode(A1, Code.NONE),
                        new TypeCode(A1, Code.DIGITS_OF_ANOTHER_SCRIPT),
                        new TypeCode(A1, Code.WRONG),
                        new Ask(B1, ANNA),
                        new OpenLink(Device.B, ANNA, 0)));
        all.put(
                "deactivated, then reactivated",
                List.of(
                        new SignInByPassword(Device.A, ANNA),
                        new SendLink(ANNA),
                        new Deactivate(ANNA),
                        new ComeAgain(Device.A),
                        new OpenLink(Device.B, ANNA, 0),
                        new Reactivate(ANNA),
                        new SignInByPassword(Device.A, ANNA),
                        new OpenLink(Device.B, ANNA, 0),
                        new Ask(B1, ANNA),
                        new TypeCode(B1, Code.IN_GROUPS)));
        return all;
    }
}
