package dev.roster.tests.server;

import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The product's tables, those named {@code ROSTER_…}, read past its entities, on H2 and PostgreSQL. */
final class ProductTables {

    private static final String NAMES = """
            select table_name from information_schema.tables
            where upper(table_name) like 'ROSTER!_%' escape '!' order by table_name""";

    private final EntityManager entities;

    ProductTables(EntityManager entities) {
        this.entities = entities;
    }

    Map<String, List<String>> rows() {
        Map<String, List<String>> rows = new TreeMap<>();
        for (Object name : entities.createNativeQuery(NAMES).getResultList()) {
            rows.put(name.toString().toUpperCase(java.util.Locale.ROOT), rowsOf(name.toString()));
        }
        return rows;
    }

    private List<String> rowsOf(String table) {
        List<?> rows = entities.createNativeQuery("select * from " + table).getResultList();
        return rows.stream().map(ProductTables::text).toList();
    }

    private static String text(Object row) {
        return row instanceof Object[] columns ? Arrays.deepToString(columns) : String.valueOf(row);
    }
}
