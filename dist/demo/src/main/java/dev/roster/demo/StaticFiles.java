package dev.roster.demo;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/**
 * The files of a page, from the class path. Only what is listed is served.
 *
 * @param folder the class path folder that holds them
 * @param files the file for each path, {@code /} included
 * @param policy what the pages may load
 */
record StaticFiles(String folder, Map<String, String> files, String policy) implements HttpHandler {

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml");

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        String file = files.get(exchange.getRequestURI().getPath());
        Answer answer = file == null
                ? Answer.refusal(404, "Not found")
                : Answer.page(TYPES.get(file.substring(file.lastIndexOf('.') + 1)), read(file), policy);
        answer.send(exchange);
    }

    private byte[] read(String file) throws IOException {
        try (InputStream in = StaticFiles.class.getResourceAsStream("/" + folder + "/" + file)) {
            return in.readAllBytes();
        }
    }
}
