/** Browser and operating system of a request, as an email names them. */
package dev.roster.member.device;
