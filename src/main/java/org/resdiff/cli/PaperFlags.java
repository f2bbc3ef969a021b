package org.resdiff.cli;

import java.util.List;
import java.util.function.Supplier;
import org.resdiff.amend.AmendmentPaper;
import org.resdiff.amend.apply.Amender;
import org.resdiff.model.Diagnostic;
import org.resdiff.model.Document;
import org.resdiff.model.InputException;

/** What is done with papers that were not wholly understood, or are meant for another draft. */
record PaperFlags(boolean partial, boolean force) {
    static Supplier<PaperFlags> declare(Declaration line) {
        line.group("Papers");
        Supplier<Boolean> partial =
                line.toggle("--partial", "Continue without the sentences that were not understood.");
        Supplier<Boolean> force = line.toggle("--force", "Accept papers that name another draft.");
        return () -> new PaperFlags(partial.get(), force.get());
    }

    /** The option of the commands that account for each paper: whether they leave that out. */
    static Supplier<Boolean> quiet(Declaration line) {
        return line.toggle("-q, --quiet", "Do not say on standard error what became of the lines of a paper.");
    }

    /** Says what became of the lines of a paper, so that nobody has to count whether all are there. */
    static void account(AmendmentPaper paper, String path, boolean quiet, Streams streams) {
        if (!quiet) {
            streams.err().println("resdiff: " + path + ": " + paper.account());
        }
    }

    /** Stops at a paper that cannot be taken as it is, unless the user says otherwise; then it is told what is left out. */
    void check(Document draft, AmendmentPaper paper, String path, CommonFlags common, Streams streams) {
        List<Diagnostic> wrong = Amender.check(draft, paper);
        if (!wrong.isEmpty() && !force) {
            throw new InputException(path + ": " + wrong.get(0).message()
                    + " (add --force if it is meant for this draft); " + paper.account());
        }
        List<Diagnostic> unread = paper.unread();
        if (!unread.isEmpty() && !partial) {
            Diagnostic first = unread.get(0);
            if (first.code().equals("amendment.none")) {
                throw new InputException(path + ": " + first.message());
            }
            String line = first.line() > 0 ? ":" + first.line() : "";
            String more = unread.size() == 1 ? "" : "and " + (unread.size() - 1) + " more; ";
            throw new InputException(path + line + ": " + first.message() + " (" + more
                    + "say it in a form of docs/amendments.md, or go on without it with --partial); "
                    + paper.account());
        }
        common.tell(streams, path, wrong.stream());
        common.tell(streams, path, paper.explanations().stream());
        common.tell(streams, path, unread.stream());
    }
}
