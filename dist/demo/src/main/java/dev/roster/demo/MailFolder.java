package dev.roster.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;

/** The mails that arrived, each as a file with its raw message, so that they survive a restart. */
final class MailFolder {

    private static final String EXTENSION = ".eml";

    private final Path folder;
    private final Clock clock;
    private final ConcurrentSkipListMap<String, Mail> mails = new ConcurrentSkipListMap<>();
    private long last;

    private MailFolder(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** Opens the folder, making it where it is missing. */
    static MailFolder open(Path folder, Clock clock) throws IOException {
        MailFolder opened = new MailFolder(Files.createDirectories(folder), clock);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(MailFolder::isMail).toList()) {
                opened.read(id(file), Files.readAllBytes(file));
            }
        }
        return opened;
    }

    /** Keeps a raw message; when this returns, it is on the disk. */
    synchronized void add(byte[] raw) throws IOException {
        last = Math.max(clock.millis(), last + 1);
        String id = String.valueOf(last);
        Files.write(folder.resolve(id + EXTENSION), raw);
        read(id, raw);
    }

    /** All mails, the newest first. */
    List<Mail> newestFirst() {
        return List.copyOf(mails.descendingMap().values());
    }

    Optional<Mail> find(String id) {
        return Optional.ofNullable(mails.get(id));
    }

    /** The message as it came. */
    byte[] raw(Mail mail) throws IOException {
        return Files.readAllBytes(folder.resolve(mail.id() + EXTENSION));
    }

    private void read(String id, byte[] raw) {
        long at = Long.parseLong(id);
        last = Math.max(last, at);
        mails.put(id, MailParser.parse(id, at, raw));
    }

    private static boolean isMail(Path file) {
        return file.getFileName().toString().matches("[0-9]{13,18}\\" + EXTENSION);
    }

    private static String id(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - EXTENSION.length());
    }
}
