package dev.roster.demo;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A small web server that this machine alone can reach, and that only reads. */
final class LocalServer implements AutoCloseable {

    private static final Set<String> METHODS = Set.of("GET", "HEAD");
    private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1");

    private final HttpServer server;
    private final ExecutorService threads;

    private LocalServer(HttpServer server, ExecutorService threads) {
        this.server = server;
        this.threads = threads;
    }

    /** Starts a server whose handlers are these, by the path that they begin at. */
    static LocalServer start(Port port, Map<String, HttpHandler> handlers) throws IOException {
        InetAddress loopback = InetAddress.getLoopbackAddress();
        HttpServer server = HttpServer.create(new InetSocketAddress(loopback, port.number()), 0);
        ExecutorService threads = Executors.newCachedThreadPool();
        server.setExecutor(threads);
        handlers.forEach((path, handler) -> server.createContext(path, exchange -> guard(exchange, handler)));
        server.start();
        return new LocalServer(server, threads);
    }

    /** Another site's script can point a name of its own at this machine; such a request carries that name. */
    private static void guard(HttpExchange exchange, HttpHandler handler) throws IOException {
        String host = exchange.getRequestHeaders().getFirst("Host");
        if (host == null || !NAMES.contains(host.replaceFirst(":[0-9]+$", ""))) {
            Answer.refusal(421, "This server answers to localhost only").send(exchange);
        } else if (!METHODS.contains(exchange.getRequestMethod())) {
            Answer.refusal(405, "Only GET and HEAD").send(exchange);
        } else {
            handler.handle(exchange);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
