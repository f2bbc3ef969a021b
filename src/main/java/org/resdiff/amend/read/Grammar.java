package org.resdiff.amend.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resdiff.amend.Instruction;
import org.resdiff.amend.Locus;
import org.resdiff.amend.LocusWords;
import org.resdiff.amend.Noun;
import org.resdiff.amend.Operation;
import org.resdiff.text.Numerals;

/**
 * The sentences of amendment papers, as tables of forms; docs/amendments.md has an example of each. A sentence is read whole
 * or not at all. Patterns see the frame of a sentence, in which every quotation is one token.
 */
final class Grammar {
    /**
     * What a sentence says.
     *
     * @param awaits the paragraphs that must follow for it to be whole; null if it is whole
     */
    record Reading(List<Instruction> instructions, Awaited awaits) {
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
    private static final String NOUN =
            "(?:word|phrase|text|expression|figure|number|date|term|reference|symbol|footnote)s? ";
    private static final String THE_WORDS = WHICH + "(?:the )?(?:" + NOUN + ")?(?:reading )?";
    private static final String PLAIN_WORDS = "(?:the )?(?:(?:following|new) )?(?:" + NOUN + ")?(?:reading )?";
    private static final String EVERY =
            "(?<every>,? (?:wherever (?:it|they) (?:appears?|occurs?)|throughout(?! \\p{Alpha})|in each case|each time"
                    + " (?:it|they) appears?|in all instances))?";
    /** QuotedWords that the base has: as they stand, or their first and last. */
    private static final String OLD = "(?:(?:all )?(?:the )?(?:" + NOUN + ")?from (?:the " + NOUN
            + ")?“(?<first>\\d+)” (?:up )?(?:to|until) (?:and including )?(?:the " + NOUN + ")?“(?<last>\\d+)”|"
            + THE_WORDS + "“(?<old>\\d+)”)";

    private static final String NEW = PLAIN_WORDS + "“(?<now>\\d+)”";

    /** The passive of orders, of wishes and of reports: "should be", "would be", "was". */
    private static final String BE =
            "(?:(?:should|shall|would|will|must|is to|are to) (?:now |then )?be|was|were|is|are"
                    + "|has been|have been|be)";

    private static final String WOULD = "(?:should|shall|would|will|to|now) (?:now )?";
    private static final String DELETE = "(?:delete|omit|strike out|strike|remove|suppress)";
    private static final String DELETED = BE + " (?:deleted|omitted|struck out|struck|stricken|removed|suppressed)";
    private static final String INSERT = "(?:insert|add|append)";
    private static final String INSERTED = BE + " (?:inserted|added|appended)";
    private static final String REPLACED = BE + " (?:replaced|substituted|changed)";
    private static final String SIDE = ",? (?:immediately )?";

    private static final List<Form> ON_WORDS = List.of(
            form("(?:replace|change) " + OLD + " (?:with|by|to|into) " + NEW + EVERY, Match::replace),
            form("substitute " + NEW + " for " + OLD + EVERY, Match::replace),
            form("substitute " + OLD + " (?:with|by) " + NEW + EVERY, Match::replace),
            form("for " + OLD + ",? (?:read|substitute) " + NEW + EVERY, Match::replace),
            form(OLD + " (?:" + WOULD + "read|" + REPLACED + " (?:with|by|to)) " + NEW + EVERY, Match::replace),
            form(DELETE + " " + OLD + EVERY, Match::delete),
            form(OLD + " " + DELETED + EVERY, Match::delete),
            form(
                    "after " + OLD + ",? " + INSERT + " " + NEW + EVERY,
                    match -> match.insert(Operation.INSERT_WORDS_AFTER)),
            form(INSERT + ",? after " + OLD + ",? " + NEW + EVERY, match -> match.insert(Operation.INSERT_WORDS_AFTER)),
            form(
                    "after " + OLD + ",? " + NEW + " " + INSERTED + EVERY,
                    match -> match.insert(Operation.INSERT_WORDS_AFTER)),
            form(
                    INSERT + " " + NEW + SIDE + "after " + OLD + EVERY,
                    match -> match.insert(Operation.INSERT_WORDS_AFTER)),
            form(
                    NEW + " " + INSERTED + SIDE + "after " + OLD + EVERY,
                    match -> match.insert(Operation.INSERT_WORDS_AFTER)),
            form(
                    "before " + OLD + ",? " + INSERT + " " + NEW + EVERY,
                    match -> match.insert(Operation.INSERT_WORDS_BEFORE)),
            form(
                    INSERT + ",? before " + OLD + ",? " + NEW + EVERY,
                    match -> match.insert(Operation.INSERT_WORDS_BEFORE)),
            form(
                    "before " + OLD + ",? " + NEW + " " + INSERTED + EVERY,
                    match -> match.insert(Operation.INSERT_WORDS_BEFORE)),
            form(
                    INSERT + " " + NEW + SIDE + "before " + OLD + EVERY,
                    match -> match.insert(Operation.INSERT_WORDS_BEFORE)),
            form(
                    NEW + " " + INSERTED + SIDE + "before " + OLD + EVERY,
                    match -> match.insert(Operation.INSERT_WORDS_BEFORE)),
            form(INSERT + " " + NEW + ",? at the end", match -> match.edge(Operation.APPEND_WORDS)),
            form("at the end,? " + INSERT + " " + NEW, match -> match.edge(Operation.APPEND_WORDS)),
            form(NEW + " " + INSERTED + " at the end", match -> match.edge(Operation.APPEND_WORDS)),
            form(INSERT + " " + NEW + ",? at the beginning", match -> match.edge(Operation.PREPEND_WORDS)),
            form("at the beginning,? " + INSERT + " " + NEW, match -> match.edge(Operation.PREPEND_WORDS)),
            form(NEW + " " + INSERTED + " at the beginning", match -> match.edge(Operation.PREPEND_WORDS)));

    /** A second pair for the verb before it: "replace “0” with “1” and | “2” with “3”". */
    private static final Map<Operation, Form> GOING_ON = Map.of(
            Operation.REPLACE_WORDS, form(OLD + " (?:with|by|to) " + NEW + EVERY, Match::replace),
            Operation.DELETE_WORDS, form(OLD + EVERY, Match::delete));

    private static final Pattern NEXT = of("(?:[,;.]? and,? (?:then )?|[,;.] |[.;]$)");
    private static final Pattern IN = of("(?:in|throughout|at) ");
    /** Where a place may end and its operation begin: "the preambular paragraphs and | the words “0”" has two such. */
    private static final Pattern OPERATION = of("[,:]? (?=(?:replace|change|substitute|for|delete|omit|strike|remove"
            + "|suppress|after|before|insert|add|append|at the (?:end|beginning)|the)\\b|“)|“");

    private static final Pattern IN_ALONE = of("in (?<locus>[^“]+?)\\s*[:,]|(?<bare>[^“]+?)\\s*:?");
    /** A place, and after a colon or dash what is to be done there. */
    private static final Pattern PLACE_FIRST = of("(?:in )?(?<locus>[^“:]+?)(?:: | [\u2013\u2014-] )(?<rest>.+)");
    /** A place in the midst of what is to be done there: "the word “0” in operative paragraph 1 should be deleted". */
    private static final Pattern PLACE_INSIDE = of("(?<head>[^“]*“\\d+”),? (?:in|of|from) (?<locus>[^“]+?),?"
            + " (?<tail>(?:" + BE + "|after|before|with|by|to|at the (?:end|beginning))\\b.*)");

    private static final Pattern TAIL = of(",? (?:in|of|from|throughout) (?<locus>[^“]+?)\\.?");
    private static final Pattern AT_END_OF = of("at the end of (?<locus>[^“]+?),? " + INSERT + " " + NEW + "\\.?");
    private static final Pattern END_OF = of(INSERT + " " + NEW + ",? at the end of (?<locus>[^“]+?)\\.?");

    private static final String READING = "(?:,? (?:reading|to read|(?:that|which) (?:(?:would|should|shall|will) read"
            + "|reads?)|worded)?(?:,? ?as follows)?)?";
    private static final String INLINE = "[:,]?(?: (?<inline>“\\d+”(?:,? (?:and )?“\\d+”)*+))?\\.?";
    private static final String NEW_WORDS =
            "(?:(?:a|an|the|one|two|three|four|five|six|seven|eight|nine|ten|several|following|new|additional|further) )*+";
    private static final String LABEL = "\\d{1,3}(?: (?:" + String.join("|", Numerals.MULTIPLICATIVES) + "))?";
    private static final String NEW_PARAGRAPHS = "(?<what>" + NEW_WORDS + "(?:" + Noun.pattern()
            + "|paragraphs?|clauses?|articles?|(?:op|pp|oc|pc)(?= ?\\d)))(?: ?(?:" + LABEL
            + "|\\(\\p{Alnum}{1,5}\\)))?";
    /** A new paragraph that its number gives a place. */
    private static final String NEW_NUMBER =
            "(?<label>(?:(?:preambular|operative) (?:paragraph|clause)|paragraph|clause" + "|op|pp|oc|pc) ?" + LABEL
                    + ")";

    private static final String NEW_LETTER =
            "(?<what>" + NEW_WORDS + "(?:sub-?paragraphs?|sub-?clauses?|items?))(?: \\((?<letter>\\p{Alpha}{1,5})\\))?";
    private static final String LOCUS = "(?<locus>[^“:]+?)";
    private static final String TO = "(?<to>[^“:]+?)";
    private static final String THE_FOLLOWING =
            "(?: the following(?: (?:text|wording|" + Noun.pattern() + "|paragraphs?|clauses?))?)?";
    private static final String THE_TEXT_OF = "(?:the (?:existing |current |whole )?(?:text|wording) of )?";
    private static final String ENTIRELY = "(?: entirely| in (?:its|their) entirety)?";
    private static final String SO_THAT =
            " (?:so (?:that|as) (?:it|they) (?:would |should |shall |will )?reads?|so as to read"
                    + "|to read|to)(?: as follows)?";
    private static final String BESIDE = ",? (?:to |so that (?:it|they) )?(?:immediately |directly )?"
            + "(?<side>after|before|follows?|following|precedes?|preceding) ";

    private static final List<Form> ON_PARAGRAPHS = List.of(
            form(
                    "(?<side>after|before|following) " + LOCUS + ",? (?:insert|add) " + NEW_PARAGRAPHS + READING
                            + INLINE,
                    Match::put),
            form(
                    "(?<side>after|before|following) " + LOCUS + ",? " + NEW_PARAGRAPHS + " " + INSERTED + READING
                            + INLINE,
                    Match::put),
            form(
                    "(?:insert|add) " + NEW_PARAGRAPHS + ",? (?:immediately )?(?<side>after|before|following) " + LOCUS
                            + READING + INLINE,
                    Match::put),
            form(
                    NEW_PARAGRAPHS + " " + INSERTED + ",? (?:immediately )?(?<side>after|before|following) " + LOCUS
                            + READING + INLINE,
                    Match::put),
            form(
                    "(?<side>at the end) of " + LOCUS + ",? (?:insert|add) " + NEW_PARAGRAPHS + READING + INLINE,
                    Match::put),
            form("(?:in|to|under) " + LOCUS + ",? (?:insert|add) " + NEW_LETTER + READING + INLINE, Match::putUnder),
            form(
                    "(?:insert|add) " + NEW_LETTER + ",? (?:in|to|under|at the end of) " + LOCUS + READING + INLINE,
                    Match::putUnder),
            form("(?:insert|add) " + NEW_WORDS + NEW_NUMBER + READING + INLINE, Match::putNumbered),
            form(NEW_WORDS + NEW_NUMBER + " " + INSERTED + READING + INLINE, Match::putNumbered),
            form(DELETE + " " + LOCUS + ENTIRELY + "(?:,? reading)?" + INLINE, Match::dropReading),
            form(LOCUS + " " + DELETED + ENTIRELY + "\\.?", Match::drop),
            form(
                    "(?:replace|substitute) " + THE_TEXT_OF + LOCUS + " (?:with|by)" + THE_FOLLOWING + READING + INLINE,
                    Match::replaceParagraph),
            form(
                    THE_TEXT_OF + LOCUS + " " + REPLACED + " (?:with|by)" + THE_FOLLOWING + READING + INLINE,
                    Match::replaceParagraph),
            form(
                    "(?:amend|change|revise|modify|rename) " + THE_TEXT_OF + LOCUS + SO_THAT + INLINE,
                    Match::replaceParagraph),
            form(
                    LOCUS + " " + BE + " (?:amended|changed|revised|modified)" + SO_THAT + INLINE,
                    Match::replaceParagraph),
            form(LOCUS + " " + WOULD + "reads?(?: as follows)?" + INLINE, Match::replaceParagraph),
            form(LOCUS + " reads as follows" + INLINE, Match::replaceParagraph),
            form("(?:move|transfer|relocate|place) " + LOCUS + BESIDE + TO + "\\.?", Match::move),
            form(LOCUS + " " + BE + " (?:moved|transferred|relocated|placed)" + BESIDE + TO + "\\.?", Match::move));

    /** Sentences under a place that say no more of where: what is put in stands before what the sentence goes on with. */
    private static final Map<Pattern, String> IMPLIED = implied();

    private static final Pattern RENUMBER =
            of("(?:renumber|re-number)[^“:]*|[^“:]*paragraphs? (?:should|shall|would|will|to|were)?(?: be)?"
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

    private static Map<Pattern, String> implied() {
        String it =
                "(?: (?:it|(?:this|that|the) (?:existing |entire |whole |current )*+(?:paragraph|clause|sub-?paragraph"
                        + "|sub-?clause|text|wording)))";
        Map<Pattern, String> table = new LinkedHashMap<>();
        table.put(of("(?<verb>" + DELETE + ")" + it + "?(?<rest>" + ENTIRELY + "(?:,? reading)?" + INLINE + ")"), "");
        table.put(of("(?<verb>replace|substitute)" + it + "?(?<rest> (?:with|by)\\b.*)"), "");
        table.put(of("(?<verb>amend|change|revise|modify)" + it + "?(?<rest>" + SO_THAT + "\\b.*)"), "");
        table.put(
                of("(?<verb>)(?:" + it.replaceFirst(" ", "") + " )?(?<rest>(?:" + WOULD + "reads?|" + DELETED + "|"
                        + REPLACED + ")\\b.*)"),
                " ");
        return Collections.unmodifiableMap(table);
    }

    /**
     * What a sentence says; empty where any of it is not understood.
     *
     * @param context the paragraphs that a heading line above it named ("In operative paragraph 5:"); empty if none
     */
    static Optional<Reading> read(Sentence sentence, List<Locus> context) {
        Sentence plain = Usage.plain(sentence);
        Optional<Reading> whole = readPlaced(plain, context);
        if (whole.isPresent()) {
            return whole;
        }
        Matcher more = THEN_RENUMBER.matcher(plain.frame());
        if (!more.matches()) {
            return Optional.empty();
        }
        return readPlaced(new Sentence(more.group("main") + more.group("colon"), plain.quotes()), context)
                .map(reading -> new Reading(with(reading.instructions(), Instruction.renumber()), reading.awaits()));
    }

    /** The paragraphs that a line without an operation sets for those that follow it: "In operative paragraph 5:", "OP5". */
    static List<Locus> context(Sentence sentence) {
        Matcher in = IN_ALONE.matcher(Usage.plain(sentence).frame());
        if (!in.matches()) {
            return List.of();
        }
        boolean bare = in.group("locus") == null;
        List<Locus> loci = LocusReader.read(in.group(bare ? "bare" : "locus")).orElse(List.of());
        // "Resolution" alone on a line is no place
        return bare && loci.size() > 1 && loci.stream().allMatch(Locus::group) ? List.of() : loci;
    }

    /** As it stands; with the place before a colon or in its midst; or with the place that stands in force. */
    private static Optional<Reading> readPlaced(Sentence sentence, List<Locus> context) {
        Optional<Reading> straight = readOne(sentence, context);
        if (straight.isPresent()) {
            return straight;
        }
        Matcher first = PLACE_FIRST.matcher(sentence.frame());
        if (first.matches()) {
            List<Locus> loci = LocusReader.read(first.group("locus")).orElse(List.of());
            if (!loci.isEmpty()) {
                return readPlaced(new Sentence(first.group("rest"), sentence.quotes()), loci);
            }
        }
        Matcher inside = PLACE_INSIDE.matcher(sentence.frame());
        if (inside.matches() && LocusReader.read(inside.group("locus")).isPresent()) {
            String frame = "in " + inside.group("locus") + ", " + inside.group("head") + " " + inside.group("tail");
            return readOne(new Sentence(frame, sentence.quotes()), List.of());
        }
        if (context.size() != 1 || context.get(0).group()) {
            return Optional.empty();
        }
        String locus = LocusWords.say(context.get(0));
        for (Map.Entry<Pattern, String> form : IMPLIED.entrySet()) {
            Matcher said = form.getKey().matcher(sentence.frame());
            if (said.matches()) {
                String verb = said.group("verb").isEmpty() ? "" : said.group("verb") + " ";
                String frame = verb + locus + form.getValue() + said.group("rest");
                return onParagraphs(new Sentence(frame, sentence.quotes()));
            }
        }
        return Optional.empty();
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
                .map(match -> new Reading(match.instructions(), match.awaits()));
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
            Optional<Placed> place = place(sentence, at);
            if (place.isPresent()) {
                loci = place.get().loci();
                at = place.get().end();
            }
            int from = at;
            Optional<Match> match = operation(sentence, from);
            if (match.isEmpty() && !found.isEmpty() && place.isEmpty()) {
                match = Optional.ofNullable(
                                GOING_ON.get(found.get(found.size() - 1).operation()))
                        .flatMap(form -> form.lookingAt(sentence, from));
            }
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
    private record Placed(List<Locus> loci, int end) {}

    /** The longer place where a shorter one leaves words over: "the title, | the preambular paragraphs and ...". */
    private static Optional<Placed> place(Sentence sentence, int at) {
        String frame = sentence.frame();
        Matcher in = IN.matcher(frame).region(at, frame.length());
        if (!in.lookingAt()) {
            return Optional.empty();
        }
        Matcher operation = OPERATION.matcher(frame).region(in.end(), frame.length());
        while (operation.find() && !operation.group().equals("“")) {
            Optional<List<Locus>> named = LocusReader.read(frame.substring(in.end(), operation.start()));
            if (named.isPresent() && operation(sentence, operation.end()).isPresent()) {
                return Optional.of(new Placed(named.get(), operation.end()));
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
