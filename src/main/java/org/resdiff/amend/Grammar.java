package org.resdiff.amend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resdiff.model.ClauseKind;

/**
 * The sentences of amendment papers, as tables of forms; docs/amendments.md has an example of each. A sentence is read whole
 * or not at all. Patterns see the frame of a sentence, in which every quotation is one token.
 */
final class Grammar {
    /**
     * What a sentence says.
     *
     * @param paragraphs what kind of paragraph must follow for it to be whole; null if it is whole
     */
    record Reading(List<Instruction> instructions, ClauseKind paragraphs) {
        Reading {
            instructions = List.copyOf(instructions);
        }
    }

    /** A pattern and what it means; null where its place is not understood. */
    private record Form(Pattern pattern, Function<Match, Instruction> meaning) {
        Optional<Match> lookingAt(Sentence sentence, int at) {
            Matcher matcher = pattern.matcher(sentence.frame())
                    .region(at, sentence.frame().length());
            return matcher.lookingAt() ? Optional.of(new Match(matcher, sentence, meaning)) : Optional.empty();
        }

        Optional<Match> matching(Sentence sentence) {
            Matcher matcher = pattern.matcher(sentence.frame());
            return matcher.matches() ? Optional.of(new Match(matcher, sentence, meaning)) : Optional.empty();
        }
    }

    private static final String WHICH =
            "(?:the (?<nth>\\p{Alpha}+(?:-\\p{Alpha}+)?(?:st|nd|rd|th)) (?:occurrence of )?)?";
    private static final String THE_WORDS = WHICH
            + "(?:the )?(?:(?:word|phrase|text|expression|figure|number|date|term|reference|symbol|footnote)s?"
            + " )?(?:reading )?";
    private static final String PLAIN_WORDS = "(?:the )?(?:(?:following|new)"
            + " )?(?:(?:word|phrase|text|expression|figure|number|date|term|reference|symbol)s? )?(?:reading )?";
    private static final String EVERY =
            "(?<every>,? (?:wherever (?:it|they) appears?|throughout|in each case|each time (?:it|they) appears?|in"
                    + " all instances))?";
    private static final String OLD = THE_WORDS + "“(?<old>\\d+)”";
    private static final String NEW = PLAIN_WORDS + "“(?<now>\\d+)”";

    private static final List<Form> ON_WORDS = List.of(
            form("(?:replace|change) " + OLD + " (?:with|by|to|into) " + NEW + EVERY, Match::replace),
            form("substitute " + NEW + " for " + OLD + EVERY, Match::replace),
            form("substitute " + OLD + " (?:with|by) " + NEW + EVERY, Match::replace),
            form("for " + OLD + ",? (?:read|substitute) " + NEW + EVERY, Match::replace),
            form(OLD + " (?:should|shall) (?:read|be replaced (?:with|by)) " + NEW + EVERY, Match::replace),
            form("(?:delete|omit|strike out|strike|remove|suppress) " + OLD + EVERY, Match::delete),
            form(
                    "after " + OLD + ",? (?:insert|add) " + NEW + EVERY,
                    match -> match.insert(Operation.INSERT_WORDS_AFTER)),
            form(
                    "(?:insert|add) " + NEW + ",? (?:immediately )?after " + OLD + EVERY,
                    match -> match.insert(Operation.INSERT_WORDS_AFTER)),
            form(
                    "before " + OLD + ",? (?:insert|add) " + NEW + EVERY,
                    match -> match.insert(Operation.INSERT_WORDS_BEFORE)),
            form(
                    "(?:insert|add) " + NEW + ",? (?:immediately )?before " + OLD + EVERY,
                    match -> match.insert(Operation.INSERT_WORDS_BEFORE)),
            form("(?:insert|add|append) " + NEW + ",? at the end", match -> match.edge(Operation.APPEND_WORDS)),
            form("at the end,? (?:insert|add|append) " + NEW, match -> match.edge(Operation.APPEND_WORDS)),
            form("(?:insert|add) " + NEW + ",? at the beginning", match -> match.edge(Operation.PREPEND_WORDS)),
            form("at the beginning,? (?:insert|add) " + NEW, match -> match.edge(Operation.PREPEND_WORDS)));

    private static final Pattern NEXT = of("(?:[,;.]? and,? (?:then )?|[,;.] |[.;]$)");
    private static final Pattern IN = of("(?:in|throughout|at) ");
    /** Where a place may end and its operation begin: "the preambular paragraphs and | the words “0”" has two such. */
    private static final Pattern OPERATION = of("[,:]? (?=(?:replace|change|substitute|for|delete|omit|strike|remove"
            + "|suppress|after|before|insert|add|append|at the (?:end|beginning)|the)\\b|“)|“");

    private static final Pattern IN_ALONE = of("in (?<locus>[^“]+?)\\s*[:,]");
    private static final Pattern TAIL = of(",? (?:in|of|from|throughout) (?<locus>[^“]+?)\\.?");
    private static final Pattern AT_END_OF =
            of("at the end of (?<locus>[^“]+?),? (?:insert|add|append) " + NEW + "\\.?");
    private static final Pattern END_OF = of("(?:insert|add|append) " + NEW + ",? at the end of (?<locus>[^“]+?)\\.?");

    private static final String READING =
            "(?:,? (?:reading|to read|that reads?|which reads?|worded)?(?:,? ?as follows)?)?";
    private static final String INLINE = "[:,]?(?: (?<inline>“\\d+”(?:,? (?:and )?“\\d+”)*))?\\.?";
    private static final String NEW_PARAGRAPHS =
            "(?<what>(?:(?:a|an|the|one|two|three|four|five|six|seven|eight|nine|ten|several|following|new|additional|further)"
                    + " )*(?:" + Noun.pattern() + "|paragraphs?|sub-?paragraphs?))";
    private static final String LOCUS = "(?<locus>[^“:]+?)";
    private static final String TO = "(?<to>[^“:]+?)";

    private static final List<Form> ON_PARAGRAPHS = List.of(
            form(
                    "(?<side>after|before|following) " + LOCUS + ",? (?:insert|add) " + NEW_PARAGRAPHS + READING
                            + INLINE,
                    Match::put),
            form(
                    "(?:insert|add) " + NEW_PARAGRAPHS + ",? (?:immediately )?(?<side>after|before|following) " + LOCUS
                            + READING + INLINE,
                    Match::put),
            form(
                    "(?<side>at the end) of " + LOCUS + ",? (?:insert|add) " + NEW_PARAGRAPHS + READING + INLINE,
                    Match::put),
            form(
                    "(?:insert|add) (?:a |the )?(?:following |new )*(?<bis>(?:preambular|operative) paragraph \\d+"
                            + " \\p{Alpha}+)"
                            + READING + INLINE,
                    Match::putBis),
            form(
                    "(?:delete|omit|strike out|remove|suppress) " + LOCUS
                            + "(?: entirely| in (?:its|their) entirety)?(?:,? reading)?" + INLINE,
                    Match::dropReading),
            form(LOCUS + " (?:should be|shall be|is|are|be) deleted\\.?", Match::drop),
            form(
                    "(?:replace|substitute) (?:the (?:existing |current |whole )?(?:text|wording) of )?" + LOCUS
                            + " (?:with|by)(?: the following(?: (?:text|wording|" + Noun.pattern()
                            + "|paragraphs?|sub-?paragraphs?))?)?" + READING + INLINE,
                    Match::replaceParagraph),
            form(
                    "(?:amend|change|revise|modify|rename) (?:the (?:existing |current )?(?:text|wording) of )?" + LOCUS
                            + " (?:to read|to)(?: as follows)?" + INLINE,
                    Match::replaceParagraph),
            form(
                    LOCUS + " (?:should|shall|will|to|now) (?:now )?reads?(?: as follows)?" + INLINE,
                    Match::replaceParagraph),
            form(LOCUS + " reads as follows" + INLINE, Match::replaceParagraph),
            form(
                    "(?:move|transfer|relocate|place) " + LOCUS
                            + ",? (?:to |so that (?:it|they) )?(?:immediately |directly )?"
                            + "(?<side>after|before|follows?|following|precedes?|preceding) " + TO + "\\.?",
                    Match::move));

    private static final Pattern RENUMBER =
            of("(?:renumber|re-number)[^“:]*|[^“:]*paragraphs? (?:should|shall|will|to)?(?: be)?"
                    + " ?(?:renumbered|re-numbered)[^“:]*");
    private static final Pattern THEN_RENUMBER =
            of("(?<main>.*?)[,;.]?(?: and)?,? (?:renumber|re-number)(?:ing)? [^“]*?(?<colon>:?)");

    private Grammar() {}

    private static Pattern of(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }

    private static Form form(String pattern, Function<Match, Instruction> meaning) {
        return new Form(of(pattern), meaning);
    }

    /**
     * What a sentence says; empty where any of it is not understood.
     *
     * @param context the paragraphs that a heading line above it named ("In operative paragraph 5:"); empty if none
     */
    static Optional<Reading> read(Sentence sentence, List<Locus> context) {
        Optional<Reading> whole = readOne(sentence, context);
        if (whole.isPresent()) {
            return whole;
        }
        Matcher more = THEN_RENUMBER.matcher(sentence.frame());
        if (!more.matches()) {
            return Optional.empty();
        }
        return readOne(new Sentence(more.group("main") + more.group("colon"), sentence.quotes()), context)
                .map(reading ->
                        new Reading(with(reading.instructions(), Instruction.renumber()), reading.paragraphs()));
    }

    /** The paragraphs that a line without an operation sets for those that follow it: "In operative paragraph 5:". */
    static List<Locus> context(Sentence sentence) {
        Matcher in = IN_ALONE.matcher(sentence.frame());
        return in.matches() ? LocusReader.read(in.group("locus")).orElse(List.of()) : List.of();
    }

    private static Optional<Reading> readOne(Sentence sentence, List<Locus> context) {
        if (RENUMBER.matcher(sentence.frame()).matches()) {
            return Optional.of(new Reading(List.of(Instruction.renumber()), null));
        }
        Optional<List<Instruction>> onWords = onWords(sentence, context);
        return onWords.isPresent() ? onWords.map(found -> new Reading(found, null)) : onParagraphs(sentence);
    }

    private static Optional<Reading> onParagraphs(Sentence sentence) {
        return ON_PARAGRAPHS.stream()
                .map(form -> form.matching(sentence))
                .flatMap(Optional::stream)
                .filter(match -> match.instruction() != null)
                .findFirst()
                .map(match -> new Reading(List.of(match.instruction()), match.awaits()));
    }

    private static Optional<List<Instruction>> onWords(Sentence sentence, List<Locus> context) {
        Matcher end = AT_END_OF.matcher(sentence.frame());
        if (!end.matches()) {
            end = END_OF.matcher(sentence.frame());
        }
        if (end.matches()) {
            Instruction append = new Match(end, sentence, match -> match.edge(Operation.APPEND_WORDS)).instruction();
            return LocusReader.read(end.group("locus")).map(loci -> List.of(append.at(loci)));
        }
        List<Instruction> found = new ArrayList<>();
        List<Locus> loci = context;
        int at = 0;
        int open = 0;
        String frame = sentence.frame();
        while (at < frame.length()) {
            Optional<Place> place = place(sentence, at);
            if (place.isPresent()) {
                loci = place.get().loci();
                at = place.get().end();
            }
            Optional<Match> match = operation(sentence, at);
            if (match.isEmpty()) {
                return Optional.empty();
            }
            found.add(match.get().instruction().at(loci));
            at = match.get().end();
            Matcher tail = TAIL.matcher(frame).region(at, frame.length());
            if (loci.isEmpty() && tail.matches()) {
                Optional<List<Locus>> named = LocusReader.read(tail.group("locus"));
                if (named.isEmpty()) {
                    return Optional.empty();
                }
                for (; open < found.size(); open++) {
                    found.set(open, found.get(open).at(named.get()));
                }
                return Optional.of(found);
            }
            Matcher next = NEXT.matcher(frame).region(at, frame.length());
            if (next.lookingAt()) {
                at = next.end();
            } else if (at < frame.length()) {
                return Optional.empty();
            }
        }
        boolean placed =
                found.stream().noneMatch(instruction -> instruction.loci().isEmpty());
        return placed && !found.isEmpty() ? Optional.of(found) : Optional.empty();
    }

    /** The paragraphs that an operation works on, and where in the frame the operation begins. */
    private record Place(List<Locus> loci, int end) {}

    /** The longer place where a shorter one leaves words over: "the title, | the preambular paragraphs and ...". */
    private static Optional<Place> place(Sentence sentence, int at) {
        String frame = sentence.frame();
        Matcher in = IN.matcher(frame).region(at, frame.length());
        if (!in.lookingAt()) {
            return Optional.empty();
        }
        Matcher operation = OPERATION.matcher(frame).region(in.end(), frame.length());
        while (operation.find() && !operation.group().equals("“")) {
            Optional<List<Locus>> named = LocusReader.read(frame.substring(in.end(), operation.start()));
            if (named.isPresent() && operation(sentence, operation.end()).isPresent()) {
                return Optional.of(new Place(named.get(), operation.end()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Match> operation(Sentence sentence, int at) {
        return ON_WORDS.stream()
                .map(form -> form.lookingAt(sentence, at))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static List<Instruction> with(List<Instruction> instructions, Instruction last) {
        List<Instruction> all = new ArrayList<>(instructions);
        all.add(last);
        return all;
    }
}
