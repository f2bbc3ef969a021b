package org.resdiff.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The name by which drafters call a clause: a section path and the clause's own name, as {@code II/OP3(a)(ii)}. Not unique:
 * rival options repeat labels, so clauses are told apart by id.
 *
 * @param path the resolution (where a document holds several), then sections and options, outermost first
 * @param name PP3, OP4 bis, OP4(a)(ii), I, §2.1.3; empty for a kind without a label, as a title
 */
public record Label(List<String> path, String name) {
    public static final Label NONE = new Label(List.of(), "");

    public Label {
        path = List.copyOf(path);
        Objects.requireNonNull(name, "name");
    }

    /** The label one section deeper. */
    public Label in(String section) {
        List<String> deeper = new ArrayList<>();
        deeper.add(section);
        deeper.addAll(path);
        return new Label(deeper, name);
    }

    /** The whole label, as printed: parts joined by "/"; empty where there is no name. */
    public String text() {
        if (name.isEmpty()) {
            return "";
        }
        return path.isEmpty() ? name : String.join("/", path) + "/" + name;
    }

    /** Written out: the equality that Java makes for a record links itself at first use, longer than a short run may take. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Label label && name.equals(label.name) && path.equals(label.path);
    }

    @Override
    public int hashCode() {
        return 31 * path.hashCode() + name.hashCode();
    }

    @Override
    public String toString() {
        return text();
    }
}
