package org.resdiff.report.brief;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * All that is said of one topic, operative paragraphs before preambular ones.
 *
 * @param items every one of them, however many the sentence names
 */
public record Sentence(Topic topic, List<Item> items) {
    /** Changes whose words are given; of the next only the label is, for a paragraph has to stay one. */
    public static final int TOLD = 4;
    /** Changes that are named after those. */
    private static final int NAMED = 6;

    public Sentence {
        Objects.requireNonNull(topic, "topic");
        items = List.copyOf(items);
    }

    /** "Weaker: OP63: Welcomes → Takes note of the report; also OP70, OP71 and 3 more." */
    public String text() {
        List<Item> told = told();
        List<String> parts = new ArrayList<>();
        Set<String> labels = new LinkedHashSet<>();
        for (Item item : told) {
            parts.add(item.said(topic));
        }
        int more = 0;
        for (Item item : items) {
            if (isAmong(told, item)) {
                continue;
            }
            boolean named = labels.size() < NAMED && !labelled(told, item.label()) && labels.add(item.label());
            more += named ? 0 : 1;
        }
        String others = labels.isEmpty() ? "" : "also " + String.join(", ", labels);
        if (more > 0) {
            others += (others.isEmpty() ? "" : " ") + "and " + more + " more";
        }
        if (!others.isEmpty()) {
            parts.add(others);
        }
        return topic.title() + " – " + String.join("; ", parts) + ".";
    }

    /** The first change of each of the first paragraphs; then, if there is room, further ones of these, in order. */
    private List<Item> told() {
        Set<Item> told = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<String> labels = new HashSet<>();
        for (Item item : items) {
            if (told.size() < TOLD && labels.add(item.label())) {
                told.add(item);
            }
        }
        for (Item item : items) {
            if (told.size() < TOLD) {
                told.add(item);
            }
        }
        List<Item> ordered = new ArrayList<>();
        for (Item item : items) {
            if (told.contains(item)) {
                ordered.add(item);
            }
        }
        return ordered;
    }

    /** Whether it is one of them itself: to compare their words takes long and says no more. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean isAmong(List<Item> told, Item wanted) {
        for (Item item : told) {
            if (item == wanted) {
                return true;
            }
        }
        return false;
    }

    private static boolean labelled(List<Item> told, String label) {
        for (Item item : told) {
            if (item.label().equals(label)) {
                return true;
            }
        }
        return false;
    }
}
