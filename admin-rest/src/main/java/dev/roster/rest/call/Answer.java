package dev.roster.rest.call;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.roster.error.RosterException;
import dev.roster.limit.TooManyLinksException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.function.Supplier;
import org.keycloak.services.ErrorResponseException;

/** How the REST API answers, and the one place where an error becomes HTTP (R71, docs/rules.md). */
public final class Answer {

    private Answer() {}

    /** The result of a rule; an exception rolls the transaction back. */
    public static <T> T of(Supplier<T> rule) {
        try {
            return rule.get();
        } catch (RosterException error) {
            throw new ErrorResponseException(json(response(error), Body.of(error)));
        }
    }

    /** 200 with a representation. */
    public static Response ok(Object representation) {
        return json(Response.ok(), representation);
    }

    /** 200 with what is public and only depends on the language: it may be kept, and is asked about each time. */
    public static Response ofLanguage(Object representation) {
        return Response.ok(representation, MediaType.APPLICATION_JSON_TYPE)
                .header("Cache-Control", "no-cache")
                .header("Vary", "Accept-Language, Cookie")
                .build();
    }

    /** 204, once a rule has done what it does. */
    public static Response done(Runnable rule) {
        of(() -> {
            rule.run();
            return true;
        });
        return Response.noContent().header("Cache-Control", "no-store").build();
    }

    /** 202 with what is to come. */
    public static Response accepted(Object representation) {
        return json(Response.accepted(), representation);
    }

    /** 201 with the address and the representation of what was made. */
    public static Response created(URI location, Object representation) {
        return json(Response.created(location), representation);
    }

    private static Response.ResponseBuilder response(RosterException error) {
        Response.ResponseBuilder response = Response.status(status(error));
        return error instanceof TooManyLinksException tooMany
                ? response.header(
                        "Retry-After", Math.max(1, tooMany.retryAfter().toSeconds()))
                : response;
    }

    private static Response json(Response.ResponseBuilder response, Object entity) {
        return response.type(MediaType.APPLICATION_JSON_TYPE)
                .header("Cache-Control", "no-store")
                .entity(entity)
                .build();
    }

    private static Response.Status status(RosterException error) {
        return switch (error.kind()) {
            case BAD_INPUT -> Response.Status.BAD_REQUEST;
            case FORBIDDEN -> Response.Status.FORBIDDEN;
            case NOT_FOUND -> Response.Status.NOT_FOUND;
            case CONFLICT -> Response.Status.CONFLICT;
            case TOO_MANY -> Response.Status.TOO_MANY_REQUESTS;
        };
    }

    /** An error, as docs/openapi.json has it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Body(String error, String errorMessage, String field) {

        static Body of(RosterException error) {
            return new Body(error.code(), error.getMessage(), error.field().orElse(null));
        }
    }
}
