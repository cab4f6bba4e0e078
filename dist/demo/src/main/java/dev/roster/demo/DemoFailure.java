package dev.roster.demo;

/** The demo cannot start or go on. The message is for the person at the terminal: what is wrong and what to do. */
final class DemoFailure extends Exception {

    DemoFailure(String message) {
        super(message);
    }

    DemoFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
