package org.resdiff.parse;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.resdiff.parse.Marker.Form;

/** The words that name a numbered part of a text, in the languages that texts with such parts are met in. */
final class SectionWords {
    private static final Map<String, Form> FORMS = forms();

    private SectionWords() {}

    private static Map<String, Form> forms() {
        Map<String, Form> forms = new LinkedHashMap<>();
        add(forms, Form.ANNEX, "annex", "annexe", "anexo", "appendix", "schedule", "exhibit");
        add(forms, Form.BOOK, "book", "livre", "libro");
        add(forms, Form.PART, "part", "partie", "parte");
        add(forms, Form.TITLE, "title", "titre", "título");
        add(forms, Form.CHAPTER, "chapter", "chapitre", "capítulo", "chap.");
        add(forms, Form.SECTION, "section", "sección", "sec.");
        add(forms, Form.ARTICLE, "article", "artículo", "art.", "rule", "règle", "regla", "regulation", "principle");
        add(forms, Form.ARTICLE, "bylaw", "clause", "cláusula");
        return forms;
    }

    private static void add(Map<String, Form> forms, Form form, String... words) {
        for (String word : words) {
            forms.put(word, form);
        }
    }

    /** The words as alternatives of a pattern. */
    static String pattern() {
        return String.join("|", FORMS.keySet()).replace(".", "\\.");
    }

    /** How the words begin where they open a line: "An", "Ar". */
    static Set<String> starts() {
        Set<String> starts = new TreeSet<>();
        for (String word : FORMS.keySet()) {
            starts.add(word.substring(0, 1).toUpperCase(Locale.ROOT) + word.charAt(1));
        }
        return starts;
    }

    static Form form(String word) {
        return FORMS.get(word.toLowerCase(Locale.ROOT));
    }

    /** Words that drafters shorten, as acts do in "SEC. 2." */
    private static final Map<String, String> SHORT = Map.of("sec.", "Section", "chap.", "Chapter");

    /** What labels print before the number: "Art" for every article, "Annex " for annexes, else the word. */
    static String key(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        String capitalised = lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
        if (SHORT.containsKey(lower)) {
            return SHORT.get(lower);
        }
        Form form = form(word);
        if (form == Form.ANNEX) {
            return capitalised + " ";
        }
        return lower.startsWith("art") ? "Art" : capitalised;
    }
}
