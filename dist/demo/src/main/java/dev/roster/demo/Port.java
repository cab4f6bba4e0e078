package dev.roster.demo;

/**
 * A port that the demo listens on.
 *
 * @param purpose who listens there, in words: {@code the inbox page}
 * @param variable the environment variable that moves it
 */
record Port(String purpose, String variable, int number) {}
