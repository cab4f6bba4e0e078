package dev.roster.tests.model;

/** A browser. */
enum Device {
    A,
    B
}
