package dev.roster.access.request;

import dev.roster.link.RequestingAuthentication;
import java.util.Optional;

/**
 * Somebody typed an address on the sign-in page and asked for a link.
 *
 * @param id of this request alone: the link that answers it and the code in its email bear it
 * @param address what was typed, in lower case
 * @param source where the request came from, as far as the server knows: the client's IP address
 * @param knownBrowser the browser that asks, where the member with this address has signed in in it before
 * @param login the login that asks
 */
public record SignInRequest(
        String id, String address, String source, Optional<String> knownBrowser, RequestingAuthentication login) {}
