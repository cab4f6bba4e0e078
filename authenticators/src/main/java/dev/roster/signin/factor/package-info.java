/** Second factors: asked for, set up, removed, offered. */
package dev.roster.signin.factor;
