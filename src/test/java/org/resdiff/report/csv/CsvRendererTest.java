package org.resdiff.report.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.resdiff.diff.Comparison;
import org.resdiff.diff.Filter;
import org.resdiff.report.Hostile;
import org.resdiff.report.Rendered;
import org.resdiff.report.ReportFormat;
import org.resdiff.report.Sample;

class CsvRendererTest {
    @Test
    void oneRecordForEachRow() {
        Comparison comparison = Sample.rich();
        List<List<String>> table = read(comparison);
        assertEquals(1 + comparison.changes().size(), table.size());
        assertEquals(
                List.of("PP4", "PP2", "unchanged", "yes", "yes", "editorial", "clause.moved", "1.00"),
                table.get(4).subList(0, 8));
        assertEquals("OP3 + OP4", table.get(13).get(1));
    }

    @Test
    void followsTheFilter() {
        assertEquals(3, read(Filter.only(Sample.rich(), List.of("deleted"))).size());
    }

    @Test
    void hostileTextStaysInItsCell() {
        List<List<String>> table = read(Hostile.comparison());
        assertEquals(1 + Hostile.TEXTS.size(), table.size());
        for (List<String> record : table) {
            assertEquals(10, record.size());
            for (String cell : record) {
                assertFalse(cell.matches("(?s)[=+@\\-\\t\\r].*"), cell);
                assertFalse(cell.chars().anyMatch(Character::isISOControl), cell);
            }
        }
        assertTrue(table.stream().anyMatch(record -> record.get(8).equals("'=cmd|' /C calc'!A0")));
        assertTrue(table.stream().anyMatch(record -> record.get(8).equals("\" quoted, with comma; 'and' more \"")));
    }

    private static List<List<String>> read(Comparison comparison) {
        String csv = Rendered.text(ReportFormat.CSV, comparison);
        assertTrue(csv.startsWith("\uFEFFold,new,"));
        return parse(csv.substring(1));
    }

    /** RFC 4180, nothing more. */
    private static List<List<String>> parse(String csv) {
        List<List<String>> table = new ArrayList<>();
        List<String> record = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            if (quoted && c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\r')) {
                record.add(cell.toString());
                cell.setLength(0);
                if (c == '\r') {
                    assertEquals('\n', csv.charAt(++i));
                    table.add(List.copyOf(record));
                    record.clear();
                }
            } else {
                cell.append(c);
            }
        }
        assertFalse(quoted);
        return table;
    }
}
