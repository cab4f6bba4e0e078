package dev.roster.tests.signin;

import java.util.List;

/** Whether two samples could come from the same distribution (Mann-Whitney U, normal approximation). */
final class MannWhitney {

    private MannWhitney() {}

    /** {@return how many standard deviations U is away from what equal distributions would give} */
    static double z(List<Double> one, List<Double> other) {
        double u = 0;
        for (double a : one) {
            for (double b : other) {
                u += a > b ? 1 : a == b ? 0.5 : 0;
            }
        }
        double n = one.size();
        double m = other.size();
        return (u - n * m / 2) / Math.sqrt(n * m * (n + m + 1) / 12);
    }

    /** {@return the middle one} */
    static double median(List<Double> sample) {
        return sample.stream().sorted().skip(sample.size() / 2).findFirst().orElseThrow();
    }
}
