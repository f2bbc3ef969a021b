package org.resdiff.parse;

import java.util.List;

/**
 * One reading of the number that opens a block. "(i)" has two: the ninth letter and the first roman numeral; the sequence
 * around it decides.
 *
 * @param form how it is written; two markers are siblings only in the same form
 * @param value its place in the sequence, from 1; 0 where the form has no sequence
 * @param insertion 0 for a plain number, 1 for bis, 2 for ter ...; "alt" counts after all of them
 * @param key the number as labels print it: "3 bis", "a", "ii", "Art2bis", "opt1"
 * @param printed the number as printed, without the point after it: "3 bis", "(a)", "Article 2"
 * @param start index in the block's text where the number stands; only brackets of negotiation may come before it
 * @param end index of what follows the number
 */
record Marker(Form form, int value, int insertion, String key, String printed, int start, int end) {

    /** How numbers are written, outermost first: a form opens no level above one that it may stand in. */
    enum Form {
        /** "Annex I", "Appendix". */
        ANNEX(true),
        /** "Book II". */
        BOOK(true),
        /** "Part 2". */
        PART(true),
        /** "Title III". */
        TITLE(true),
        /** "Chapter 4". */
        CHAPTER(true),
        /** "Section 1". */
        SECTION(true),
        /** "II", "II. Membership". */
        UPPER_ROMAN(true),
        /** "B", "B. Officers". */
        UPPER_LETTER(true),
        /** "Article 5", "Rule 5", "Principle 5". */
        ARTICLE(true),
        /** "2.1.3". */
        DECIMAL(false),
        /** "Option 1:". */
        OPTION(false),
        /** "Option (a):". */
        SUBOPTION(false),
        /** "PP3", "OP3 bis", as negotiation texts print them. */
        LABELLED(false),
        /** "I. \u2013". */
        ROMAN_DASH(false),
        /** "\u00A7 12". */
        SIGN(false),
        /** "3.", "3 bis.", "96A.", "THIRD:". */
        NUMBER(false),
        /** "1\u00B0". */
        NUMBER_DEGREE(false),
        /** "(3)". */
        NUMBER_IN_BRACKETS(false),
        /** "3)". */
        NUMBER_BEFORE_BRACKET(false),
        /** "(a)", "(ca)". */
        LETTER_IN_BRACKETS(false),
        /** "a)". */
        LETTER_BEFORE_BRACKET(false),
        /** "(ii)". */
        ROMAN_IN_BRACKETS(false),
        /** "ii)". */
        ROMAN_BEFORE_BRACKET(false),
        /** "a.". */
        LETTER_POINT(false),
        /** "ii.". */
        ROMAN_POINT(false),
        /** A dash or bullet. */
        BULLET(false),
        /** Nothing: a paragraph counted by its place. */
        PLACE(false);

        private final boolean section;

        Form(boolean section) {
            this.section = section;
        }

        /** Whether a word names it, which is part of what it is called: "Article 5", not "5". */
        boolean worded() {
            return section && this != UPPER_ROMAN && this != UPPER_LETTER;
        }

        /** Whether it numbers a section, not a paragraph. */
        boolean section() {
            return section;
        }

        /** Whether brackets or points set it off, so that its letters may be roman numerals. */
        boolean bracketed() {
            return below() && this != BULLET;
        }

        /** Whether it numbers sub-paragraphs and never the paragraphs of a resolution themselves. */
        boolean below() {
            return compareTo(NUMBER) > 0;
        }
    }

    /** Whether this may stand next after the other at one level. */
    boolean follows(Marker other) {
        if (form != other.form) {
            return false;
        }
        if (form == Form.BULLET) {
            return true;
        }
        if (form == Form.DECIMAL) {
            return parts() == other.parts();
        }
        return (value == other.value + 1 && insertion == 0) || (value == other.value && insertion > other.insertion);
    }

    /** Whether one of the readings of a number may stand next after another number. */
    static boolean anyFollows(List<Marker> readings, Marker before) {
        for (Marker reading : readings) {
            if (reading.follows(before)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is a decimal number that begins with the other, as 2.1 with 2. */
    boolean within(Marker other) {
        return form == Form.DECIMAL && key.startsWith(other.key + ".");
    }

    /** Whether a sequence may open with it. */
    boolean first() {
        return value <= 1 && insertion == 0;
    }

    /** Numbers in a decimal number: 3 in "2.1.3". */
    private int parts() {
        int parts = 1;
        for (int i = 0; i < key.length(); i++) {
            parts += key.charAt(i) == '.' ? 1 : 0;
        }
        return parts;
    }
}
