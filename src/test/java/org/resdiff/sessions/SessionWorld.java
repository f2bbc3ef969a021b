package org.resdiff.sessions;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resdiff.Pipeline;
import org.resdiff.model.Clause;
import org.resdiff.model.ClauseKind;
import org.resdiff.model.Document;
import org.resdiff.read.ReadOptions;

/**
 * Three sessions made from the paragraphs of real resolutions by a seed, with the relations that they were made with: what the
 * real folder does not have, such as texts with another title, half rewritten ones and sections that became texts.
 *
 * @param texts of sessions 78 and 79 in folder 0, of session 80 in folder 1
 * @param truth relation by "old new", paths both
 * @param due by path of an old text without successor: the session at which it says that it comes back, 0 for none
 */
record SessionWorld(
        List<SessionText> texts, Map<String, String> truth, Map<String, Integer> due, Map<String, String> kinds) {
    private static final String[] ORDINALS = {
        "seventy-seventh",
        "seventy-eighth",
        "seventy-ninth",
        "eightieth",
        "eighty-first",
        "eighty-second",
        "eighty-third"
    };
    private static final int FIRST = 77;
    private static final int LONGEST = 24;

    /** What worlds are made of: a resolution without its masthead. */
    record Base(String title, String item, int session, List<String> preamble, List<String> operative) {
        static Base of(Document document) {
            List<String> preamble = new ArrayList<>();
            List<String> operative = new ArrayList<>();
            for (Clause clause : document.clauses()) {
                if (clause.kind() == ClauseKind.PREAMBULAR) {
                    preamble.add(clause.text());
                } else if (clause.kind() == ClauseKind.OPERATIVE && !returns(clause.text())) {
                    operative.add(clause.text());
                }
            }
            return new Base(
                    document.title(), TraitReader.item(document), document.session(), cut(preamble), cut(operative));
        }

        private static boolean returns(String text) {
            return Pattern.compile("(seventy|eight)[a-z-]+ session")
                    .matcher(text)
                    .find();
        }

        private static List<String> cut(List<String> clauses) {
            return clauses.subList(0, Math.min(clauses.size(), LONGEST / 2));
        }

        /** Whether there is enough in it to be cut and mixed. */
        boolean usable() {
            return title != null && preamble.size() >= 4 && operative.size() >= 4;
        }
    }

    static SessionWorld of(List<Base> bases, long seed) {
        return new Maker(bases, new Random(seed), seed % 4 == 0, seed % 8 == 0).world();
    }

    /** A text in the making. */
    private static final class Text {
        private String title;
        private String item;
        private final int session;
        private final int number;
        private final List<String> preamble;
        private final List<String> operative;
        /** Session that it says it comes back at; 0 for none. */
        private int back;

        Text(String title, String item, int session, int number, List<String> preamble, List<String> operative) {
            this.title = title;
            this.item = item;
            this.session = session;
            this.number = number;
            this.preamble = new ArrayList<>(preamble);
            this.operative = new ArrayList<>(operative);
        }
    }

    private static final class Maker {
        private final List<Base> bases;
        private final Random random;
        private final boolean drafts;
        private final boolean undated;
        private final List<Text> made = new ArrayList<>();
        private int next;
        private int number = 1;
        private String kind = "";
        private final IdentityHashMap<Text, String> kindOf = new IdentityHashMap<>();
        private final List<Object[]> relations = new ArrayList<>();

        Maker(List<Base> bases, Random random, boolean drafts, boolean undated) {
            this.bases = new ArrayList<>(bases);
            Collections.shuffle(this.bases, random);
            this.random = random;
            this.drafts = drafts;
            this.undated = undated;
        }

        SessionWorld world() {
            times(4, "plain", () -> follow(edited(old(79)), true));
            times(3, "retitled", this::retitled);
            times(3, "rewritten", this::rewritten);
            times(2, "short", this::shortened);
            times(1, "modalities", this::modalities);
            times(1, "opinion", this::opinion);
            times(1, "same title, other text", this::otherText);
            times(1, "territories", this::territories);
            times(2, "neighbour", this::neighbour);
            times(1, "omnibus", this::omnibus);
            times(1, "section", this::section);
            times(2, "biennial", () -> follow(edited(old(78)), true));
            times(3, "chain", this::chain);
            times(2, "ends", () -> old(79).back = new int[] {0, 80, 81}[random.nextInt(3)]);
            times(2, "new", () -> fresh(base(), 80));
            return assembled();
        }

        private void times(int count, String what, Runnable work) {
            kind = what;
            for (int i = 0; i < count; i++) {
                work.run();
            }
        }

        private Base base() {
            return bases.get(next++);
        }

        private Text fresh(Base base, int session) {
            int by = session - base.session();
            return put(new Text(
                    base.title(),
                    base.item(),
                    session,
                    number += 1 + random.nextInt(4),
                    base.preamble().stream().map(text -> shifted(text, by)).toList(),
                    base.operative().stream().map(text -> shifted(text, by)).toList()));
        }

        private Text put(Text text) {
            made.add(text);
            kindOf.put(text, kind);
            return text;
        }

        private Text old(int session) {
            Text text = fresh(base(), session);
            text.back = random.nextInt(3) == 0 ? 0 : 80;
            return text;
        }

        /** The next version, with what editors do every year. */
        private Text edited(Text old) {
            return edited(old, old.session == 78 && !kind.equals("chain") ? 80 : old.session + 1);
        }

        private Text edited(Text old, int session) {
            int by = session - old.session;
            Text text = put(new Text(
                    old.title,
                    old.item,
                    session,
                    number += 1 + random.nextInt(4),
                    edited(old.preamble, by),
                    edited(old.operative, by)));
            relate(old, text, "continues");
            return text;
        }

        private void relate(Text old, Text now, String relation) {
            relations.add(new Object[] {old, now, relation});
        }

        private List<String> edited(List<String> clauses, int by) {
            List<String> edited = new ArrayList<>();
            for (String clause : clauses) {
                int dice = random.nextInt(12);
                if (dice == 0) {
                    continue;
                }
                edited.add(dice < 3 ? reworded(shifted(clause, by)) : shifted(clause, by));
                if (dice == 4) {
                    edited.add(foreign());
                }
            }
            return edited;
        }

        /** A paragraph of a text that is in no other place of this world. */
        private String foreign() {
            Base other = bases.get(bases.size() - 1 - random.nextInt(6));
            List<String> from =
                    random.nextBoolean() && !other.preamble().isEmpty() ? other.preamble() : other.operative();
            return from.isEmpty() ? "Notes with concern the delay;" : from.get(random.nextInt(from.size()));
        }

        private String reworded(String clause) {
            String[] words = clause.split(" ");
            for (int i = 1; i < words.length; i += 4 + random.nextInt(8)) {
                words[i] = random.nextBoolean() ? "relevant" : words[i] + " further";
            }
            return String.join(" ", words);
        }

        /** Names its predecessor as often as real texts do, and a neighbour now and then. */
        private Text follow(Text text, boolean often) {
            Text old = predecessor(text);
            if (random.nextInt(10) < (often ? 7 : 5)) {
                text.preamble.add(
                        0,
                        "Recalling its resolution " + old.session + "/" + old.number + " of "
                                + (1 + random.nextInt(28)) + " December " + (1945 + old.session)
                                + " and its earlier resolutions on the matter,");
            }
            if (random.nextInt(10) < 4) {
                Text other = made.get(random.nextInt(made.size()));
                if (other.session < text.session) {
                    text.preamble.add(
                            Math.min(text.preamble.size(), 1),
                            "Recalling also its resolution " + other.session + "/" + other.number + " of 4 December "
                                    + (1945 + other.session) + ",");
                }
            }
            return text;
        }

        private Text predecessor(Text now) {
            for (Object[] relation : relations) {
                if (relation[1] == now) {
                    return (Text) relation[0];
                }
            }
            throw new IllegalStateException("no predecessor");
        }

        private void retitled() {
            Text now = follow(edited(old(79)), true);
            List<String> words =
                    new ArrayList<>(new TreeSet<>(List.of((now.operative.isEmpty() ? now.preamble : now.operative)
                            .get(0)
                            .split("[^\\p{L}]+"))));
            words.removeIf(word -> word.length() < 6);
            Collections.shuffle(words, random);
            String own = now.title.split(" ", 2)[0];
            now.title = random.nextBoolean()
                    ? own + " and " + String.join(" ", words.subList(0, Math.min(4, words.size())))
                    : "Promotion of " + String.join(" ", words.subList(0, Math.min(4, words.size())));
        }

        private void rewritten() {
            Text now = edited(old(79));
            half(now.preamble);
            half(now.operative);
            follow(now, true);
        }

        private void half(List<String> clauses) {
            for (int i = 0; i < clauses.size(); i++) {
                if (random.nextInt(5) < 2) {
                    clauses.set(i, foreign());
                } else if (random.nextInt(5) == 0) {
                    clauses.set(i, reworded(reworded(clauses.get(i))));
                }
            }
        }

        private void shortened() {
            Text now = edited(old(79));
            while (now.preamble.size() > 2) {
                now.preamble.remove(random.nextInt(now.preamble.size()));
            }
            while (now.operative.size() > 2) {
                now.operative.remove(random.nextInt(now.operative.size()));
            }
            now.operative.add(foreign());
            follow(now, true);
        }

        private void modalities() {
            step("Modalities of the high-level meeting on ", "Political declaration of the high-level meeting on ");
        }

        private void opinion() {
            step(
                    "Request for an advisory opinion of the International Court of Justice on ",
                    "Advisory opinion of the International Court of Justice on ");
        }

        private void step(String one, String other) {
            Text old = old(79);
            Base words = base();
            String matter = old.title.substring(0, 1).toLowerCase(Locale.ROOT) + old.title.substring(1);
            Text now = fresh(words, 80);
            old.title = one + matter;
            now.title = other + matter;
            now.item = old.item;
            now.preamble.addAll(0, old.preamble.subList(0, Math.min(1, old.preamble.size())));
            relate(old, now, "follows");
            follow(now, true);
        }

        /** Another kind of text under the very title: it cites the old one and shares next to nothing with it. */
        private void otherText() {
            Text old = old(79);
            Text now = fresh(base(), 80);
            now.title = old.title;
            now.item = old.item;
            now.preamble.add(0, "Recalling its resolution 79/" + old.number + " of 4 December 2024,");
            relate(old, now, "follows");
        }

        /** Four territories that share three fifths of their text; one is no longer treated, another one is new. */
        private void territories() {
            Base common = base();
            List<String> names =
                    new ArrayList<>(List.of("Pellmoor", "Saint Oswin", "Great Farrow", "Tavistone", "Lower Quay"));
            Collections.shuffle(names, random);
            for (int i = 0; i < 5; i++) {
                String name = names.get(i);
                Base own = base();
                Text text = put(new Text(
                        "Question of " + name,
                        "Territories",
                        i == 4 ? 80 : 79,
                        number += 2,
                        mixed(common.preamble(), own.preamble(), name),
                        mixed(common.operative(), own.operative(), name)));
                text.back = 80;
                if (i < 3) {
                    follow(edited(text), false);
                }
            }
        }

        private List<String> mixed(List<String> common, List<String> own, String name) {
            List<String> mixed = new ArrayList<>();
            for (int i = 0; i < common.size(); i++) {
                mixed.add(i % 5 < 3 || own.isEmpty() ? common.get(i) : own.get(i % own.size()) + " of " + name + ",");
            }
            return mixed;
        }

        /** No kin: under one item, with two fifths of the paragraphs of the other, another title, and no citation. */
        private void neighbour() {
            Text old = old(79);
            Text now = fresh(base(), 80);
            now.item = old.item;
            share(old.preamble, now.preamble);
            share(old.operative, now.operative);
        }

        private void share(List<String> from, List<String> to) {
            int count = Math.min(from.size(), to.size()) * 2 / 5;
            for (int i = 0; i < count; i++) {
                to.set(i, from.get(i));
            }
        }

        private void omnibus() {
            Base[] parts = {base(), base(), base()};
            Text old = put(new Text(
                    "Assistance and other questions", "Other questions", 79, number += 2, List.of(), List.of()));
            old.back = 80;
            for (Base part : parts) {
                Text now = fresh(part, 80);
                old.preamble.addAll(now.preamble);
                old.operative.addAll(now.operative);
                now.preamble.replaceAll(this::touched);
                now.operative.replaceAll(this::touched);
                relate(old, now, "part");
                follow(now, false);
            }
        }

        private String touched(String clause) {
            return random.nextInt(5) == 0 ? reworded(clause) : clause;
        }

        /** A long text goes on without the section that became a text of its own. */
        private void section() {
            Text old = old(79);
            Text section = fresh(base(), 80);
            Text now = edited(old);
            while (section.preamble.size() > 4) {
                section.preamble.remove(4);
            }
            while (section.operative.size() > 6) {
                section.operative.remove(6);
            }
            old.preamble.addAll(section.preamble);
            old.operative.addAll(section.operative);
            section.operative.add(foreign());
            relate(old, section, "part");
            follow(now, true);
            follow(section, false);
        }

        private void chain() {
            Text first = old(78);
            first.back = 79;
            Text second = follow(edited(first, 79), true);
            second.back = 80;
            follow(edited(second, 80), true);
        }

        private SessionWorld assembled() {
            List<Text> order = new ArrayList<>(made);
            Collections.shuffle(order, random);
            IdentityHashMap<Text, String> paths = new IdentityHashMap<>();
            List<SessionText> texts = new ArrayList<>();
            Map<String, String> kinds = new TreeMap<>();
            for (Text text : order) {
                String path = "scan (" + paths.size() + ") final.txt";
                paths.put(text, path);
                kinds.put(path, kindOf.get(text));
                texts.add(new SessionText(
                        path,
                        text.session == 80 ? 1 : 0,
                        Pipeline.document(printed(text).getBytes(StandardCharsets.UTF_8), path, ReadOptions.DEFAULT)));
            }
            Map<String, String> truth = new TreeMap<>();
            TreeSet<String> continued = new TreeSet<>();
            for (Object[] relation : relations) {
                String old = paths.get((Text) relation[0]);
                continued.add(old);
                if (((Text) relation[1]).session == 80) {
                    truth.put(old + " > " + paths.get((Text) relation[1]), (String) relation[2]);
                }
            }
            Map<String, Integer> due = new TreeMap<>();
            for (Text text : made) {
                String path = paths.get(text);
                if (text.session < 80 && !continued.contains(path)) {
                    due.put(path, text.back);
                }
            }
            texts.sort((one, other) -> one.path().compareTo(other.path()));
            return new SessionWorld(texts, truth, due, kinds);
        }

        private String printed(Text text) {
            StringBuilder page = new StringBuilder();
            if (!drafts) {
                page.append("United Nations A/RES/")
                        .append(text.session)
                        .append('/')
                        .append(text.number)
                        .append('\n');
            }
            page.append("General Assembly\n");
            if (!undated) {
                String ordinal = ORDINALS[text.session - FIRST];
                page.append(Character.toUpperCase(ordinal.charAt(0)))
                        .append(ordinal.substring(1))
                        .append(" session\n");
            }
            if (!drafts || random.nextBoolean()) {
                page.append("Agenda item 12\n").append(text.item).append('\n');
            }
            if (!drafts) {
                page.append("\nResolution adopted by the General Assembly on 3 December ")
                        .append(1945 + text.session)
                        .append("\n\n")
                        .append(text.session)
                        .append('/')
                        .append(text.number)
                        .append(". ");
            } else {
                page.append("\nDraft resolution\n\n");
            }
            page.append(text.title).append("\n\nThe General Assembly,\n\n");
            text.preamble.forEach(clause -> page.append(ended(clause, ",")).append("\n\n"));
            int count = 1;
            List<String> operative = new ArrayList<>(text.operative);
            if (text.back > 0) {
                operative.add("Decides to include in the provisional agenda of its " + ORDINALS[text.back - FIRST]
                        + " session the item entitled “" + text.item + "”");
            }
            for (String clause : operative) {
                page.append(count)
                        .append(". ")
                        .append(ended(clause, count == operative.size() ? "." : ";"))
                        .append("\n\n");
                count++;
            }
            return page.toString();
        }

        private static String ended(String clause, String end) {
            return clause.replaceFirst("[,;.:]$", "") + end;
        }
    }

    private static final Pattern SESSION = Pattern.compile(String.join("|", ORDINALS));
    private static final Pattern YEAR = Pattern.compile("\\b202[0-7]\\b");

    /** Sessions and years moved, as a new session moves them. */
    private static String shifted(String text, int by) {
        String moved = SESSION.matcher(text).replaceAll(match -> {
            int index = List.of(ORDINALS).indexOf(match.group()) + by;
            return ORDINALS[Math.max(0, Math.min(ORDINALS.length - 1, index))];
        });
        return YEAR.matcher(moved)
                .replaceAll(match -> Matcher.quoteReplacement(String.valueOf(Integer.parseInt(match.group()) + by)));
    }
}
