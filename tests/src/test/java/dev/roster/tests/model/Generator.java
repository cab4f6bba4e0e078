package dev.roster.tests.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes a sequence of steps from a seed. It plays them in a model of its own, so that each makes sense. */
final class Generator {

    private static final int LENGTH = 8;
    private static final int ATTEMPTS = 200;
    private static final List<Integer> MOVES = List.of(2, 31, 16 * 60, 31 * 60, 61 * 60, 24 * 3_600);
    private static final List<Who> OFTEN =
            List.of(Who.ANNA, Who.ANNA, Who.ANNA, Who.BEN, Who.BEN, Who.BEN, Who.IVO, Who.NOBODY, Who.NOBODY);

    private final Random random;
    private final Model model = new Model();
    private final List<Step> steps = new ArrayList<>();

    private Generator(long seed) {
        random = new Random(seed);
    }

    static List<Step> sequence(long seed) {
        return new Generator(seed).fill();
    }

    private List<Step> fill() {
        for (int i = 0; i < ATTEMPTS && steps.size() < LENGTH; i++) {
            (random.nextInt(3) == 0 ? story() : List.of(single())).forEach(this::add);
        }
        return steps;
    }

    private void add(Step step) {
        if (step.possible(model)) {
            steps.add(step);
            Expected expected = step.apply(model);
            if (expected.sure() == Sure.YES) {
                model.enter(expected.device(), expected.who(), expected.link());
            }
        }
    }

    /** Orders in which something could go wrong are more likely than chance makes them. */
    private List<Step> story() {
        Place place = place();
        Who one = who();
        Who other = who();
        return switch (random.nextInt(11)) {
            case 0 ->
                List.of(new Ask(place, one), new Change(place), new Ask(place, other), new TypeCode(place, code()));
            case 1, 10 ->
                List.of(
                        new UseUpLimit(other),
                        new Ask(place, one),
                        new Change(place),
                        new Ask(place, other),
                        new TypeCode(place, nothing()),
                        new TypeCode(place, nothing()));
            case 2 ->
                List.of(
                        new Hold(one),
                        new Hold(other),
                        new Ask(place, one),
                        new Change(place),
                        new Ask(place, other),
                        new Release(one));
            case 3 -> List.of(new Release(one), new Release(other), new TypeCode(place, code()));
            case 4, 5 -> List.of(new Ask(place, one), new TypeCode(place, Code.RIGHT));
            case 6 ->
                List.of(new Ask(place, one), new OpenLink(place.device(), one, 0), new PressButton(place.device()));
            case 7 -> List.of(new Ask(place, one), new MoveClock(31), new Resend(place), new TypeCode(place, code()));
            case 8 -> List.of(new Deactivate(one), new OpenLink(place.device(), one, 0), new Reactivate(one));
            default ->
                List.of(
                        new TypeCode(place, Code.WRONG),
                        new TypeCode(place, Code.WRONG),
                        new TypeCode(place, Code.EMPTY));
        };
    }

    private Step single() {
        Place place = place();
        Device device = place.device();
        Who who = who();
        return switch (random.nextInt(32)) {
            case 0, 1, 2, 3 -> new Ask(place, who);
            case 4, 5 -> new Change(place);
            case 6 -> new Resend(place);
            case 7 -> new AskBehind(place, who);
            case 8, 9, 10, 11, 12 -> new TypeCode(place, code());
            case 13, 14, 28, 29 -> new OpenLink(device, reader(), random.nextInt(3));
            case 15, 30 -> new PressButton(device);
            case 16 -> new UseUpLimit(who);
            case 17 -> new Hold(who);
            case 18 -> new Release(who);
            case 19 -> new MoveClock(any(MOVES));
            case 20 -> new SignInByPassword(device, who);
            case 21 -> new ForgetCookies(device);
            case 22 -> new ComeAgain(device);
            case 23 -> random.nextBoolean() ? new Deactivate(who) : new Reactivate(who);
            case 24 -> new Suspend(who, random.nextBoolean());
            case 25 -> random.nextBoolean() ? new Withdraw() : new SendLink(who);
            case 26 -> new ChangeEmail(who);
            default -> new ClearCaches();
        };
    }

    private Code code() {
        return random.nextInt(3) == 0 ? Code.RIGHT : any(List.of(Code.values()));
    }

    /** What could be right by mistake where no code is waited for. */
    private Code nothing() {
        return any(List.of(Code.EMPTY, Code.BLANKS, Code.NONE, Code.NULL));
    }

    /** Somebody who has an email. */
    private Who reader() {
        return any(model.emails()).mailbox().owner();
    }

    private Who who() {
        return any(OFTEN);
    }

    /** Mostly the same tab: there things meet. */
    private Place place() {
        return random.nextInt(2) == 0 ? Place.A1 : any(List.of(Place.values()));
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
