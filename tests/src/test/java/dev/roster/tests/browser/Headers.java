package dev.roster.tests.browser;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** HTTP headers. */
record Headers(Map<String, List<String>> values) {

    Map<String, List<String>> withoutCase() {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(values);
        return headers;
    }
}
