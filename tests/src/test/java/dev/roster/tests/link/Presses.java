package dev.roster.tests.link;

import dev.roster.tests.browser.LinkPage;
import dev.roster.tests.browser.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Many people who press at the same time. */
final class Presses {

    private Presses() {}

    static List<Page> atOnce(List<LinkPage> pages) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(pages.size());
        try {
            List<Callable<Page>> presses =
                    pages.stream().<Callable<Page>>map(page -> page::press).toList();
            List<Page> answers = new ArrayList<>();
            for (Future<Page> answer : people.invokeAll(presses)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            people.shutdownNow();
        }
    }
}
