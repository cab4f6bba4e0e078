/** What happened, told once: the events that rules publish and anything may listen to. */
package dev.roster.member.event;
