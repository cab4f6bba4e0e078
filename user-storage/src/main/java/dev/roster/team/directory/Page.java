package dev.roster.team.directory;

/**
 * Which part of a list.
 *
 * @param first the index of the first row, from 0
 * @param max how many rows at most
 */
public record Page(int first, int max) {}
