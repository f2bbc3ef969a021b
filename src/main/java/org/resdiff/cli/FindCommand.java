package org.resdiff.cli;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.resdiff.library.Finding;
import org.resdiff.library.Library;
import org.resdiff.report.FindingPage;
import org.resdiff.report.ReportFormat;
import org.resdiff.report.Result;
import org.resdiff.report.json.LibraryJson;

/** Every place in the user's libraries that has a phrase. */
final class FindCommand implements Command {
    @Override
    public Action declare(Declaration line) {
        line.description(
                "List every clause of the indexed texts that has a phrase, oldest first; exit with 1 if none has.");
        line.examples(
                "  resdiff find \"within existing resources\"                      in all that is indexed",
                "  resdiff find \"within existing resources\" --library resolutions/",
                "  resdiff find --near \"leave no one behind in all countries\"    one word in eight may differ");
        Supplier<String> phrase = line.operand("PHRASE", "The words to look for, in quotation marks.");
        Supplier<List<String>> libraries = line.texts(
                "--library", "FOLDER", "Look in this folder, indexed first where needed; without, in all. Repeatable.");
        Supplier<Boolean> near = line.toggle("--near", "List places too where one word in eight is another.");
        Supplier<OutputFlags> output = OutputFlags.declare(line);
        CommonFlags.declare(line);
        return streams -> run(phrase.get(), near.get(), libraries.get(), output.get(), streams);
    }

    private static int run(String phrase, boolean near, List<String> libraries, OutputFlags output, Streams streams)
            throws IOException {
        output.refuse(Set.of(ReportFormat.GITHUB), streams);
        Finding finding;
        try (Library library = Libraries.open(libraries, streams)) {
            finding = Finding.of(library, phrase, near);
        }
        Result result = new Result(() -> FindingPage.of(finding), out -> LibraryJson.write(finding, out));
        output.write(result::write, List.of(), streams);
        return finding.places().isEmpty() ? ExitCode.DIFFERENT : ExitCode.SAME;
    }
}
