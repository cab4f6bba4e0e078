package dev.roster.demo;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * The inbox for scripts and for its own page. {@code /api/messages} lists all, the newest first, or with {@code ?to=}
 * those to an address; {@code /api/messages/{id}} is one of them, where {@code latest} stands for the newest; below
 * that, {@code /html} is its HTML as a page, and {@code /raw} the message as it came.
 */
record InboxApi(MailFolder mails) implements HttpHandler {

    static final String PATH = "/api/messages";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        String[] path =
                exchange.getRequestURI().getPath().substring(PATH.length()).split("/", -1);
        List<Mail> listed = addressedTo(Query.of(exchange.getRequestURI()).get("to"));
        answer(path, listed).orElseGet(() -> Answer.refusal(404, "Not found")).send(exchange);
    }

    private Optional<Answer> answer(String[] path, List<Mail> listed) throws IOException {
        if (path.length == 1) {
            return Optional.of(json(listed));
        }
        Optional<Mail> mail = path[1].equals("latest") ? listed.stream().findFirst() : mails.find(path[1]);
        if (mail.isEmpty() || path.length > 3) {
            return Optional.empty();
        }
        return switch (path.length == 2 ? "" : path[2]) {
            case "" -> Optional.of(json(mail.get()));
            case "html" -> Optional.ofNullable(mail.get().html()).map(MailDocument::of);
            case "raw" -> Optional.of(Answer.fresh("text/plain; charset=utf-8", mails.raw(mail.get())));
            default -> Optional.empty();
        };
    }

    private static Answer json(Object content) throws IOException {
        return Answer.fresh("application/json", JSON.writeValueAsBytes(content));
    }

    private List<Mail> addressedTo(Optional<String> address) {
        return mails.newestFirst().stream()
                .filter(mail -> address.isEmpty() || mail.isTo(address.get()))
                .toList();
    }
}
