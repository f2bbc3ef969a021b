package org.resdiff.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** The check command as a user meets it. */
class CheckCommandTest {
    @TempDir
    Path folder;

    @BeforeEach
    void files() throws IOException {
        String head = "**80/40. Harbours of the world**\n\n*The General Assembly*,\n\nRecalling the plan,\n\n";
        Files.writeString(
                folder.resolve("b & c.md"), head + "1. Notes the the \"plan\" & the <map>,\n\n2. Requests a report.\n");
        Files.writeString(folder.resolve("a.md"), head + "1. Notes the plan;\n\n2. Requests a report.\n");
        Files.writeString(folder.resolve(".hidden.md"), "the the");
    }

    private Run run(String... args) {
        return Run.in(folder, Map.of(), Terminal.NONE, new byte[0], args);
    }

    @Test
    void aSoundDraftGivesNothing() {
        Run run = run("check", "a.md");
        assertEquals("Findings\nnothing found in 1 document\n", run.out());
        assertEquals(ExitCode.SAME, run.code(), run.err());
    }

    @Test
    void theTerminalUnderlinesTheWords() {
        Run run = run("check", ".");
        assertEquals(ExitCode.DIFFERENT, run.code());
        assertTrue(
                run.out().contains("\n        Notes the the \"plan\" & the <map>,\n              ^^^^^^^\n"),
                run.out());
        assertTrue(run.out().startsWith("Findings\n2 errors in 2 documents\n"), run.out());
    }

    @Test
    void levelsAndExitCodes() {
        assertEquals(
                ExitCode.SAME,
                run("check", ".", "--disable", "word.doubled,end").code());
        assertEquals(
                ExitCode.SAME,
                run("check", ".", "--level", "word=note", "--level", "end=note").code());
        assertEquals(
                ExitCode.DIFFERENT,
                run("check", ".", "--level", "word=note", "--fail-on", "note").code());
        assertEquals(ExitCode.TROUBLE, run("check", "a.md", "gone.md").code());
        Run misspelt = run("check", "a.md", "--disable", "word.dubled");
        assertTrue(misspelt.err().contains("did you mean word.doubled"), misspelt.err());
    }

    @Test
    void fixWritesAPatchThatGitTakes() throws Exception {
        String typed = Files.readString(folder.resolve("b & c.md"));
        Files.writeString(folder.resolve("bare.md"), typed.strip());
        Run run = run("check", "b & c.md", "bare.md", "--fix");
        assertEquals(ExitCode.SAME, run.code(), run.err());
        assertTrue(run.err().contains("b & c.md: 2 mended, 0 findings left\n"), run.err());
        assertEquals(typed, Files.readString(folder.resolve("b & c.md")));
        Path patch = Files.writeString(folder.resolve("p.patch"), run.out());
        Process git = new ProcessBuilder("git", "apply", patch.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, git.waitFor(), said);
        String mended = typed.replace("the the", "the").replace("<map>,", "<map>;");
        assertEquals(mended, Files.readString(folder.resolve("b & c.md")));
        assertEquals(mended.strip(), Files.readString(folder.resolve("bare.md")));
        assertEquals("", run("check", "b & c.md", "--fix").out());
    }

    @Test
    void fixWritesANewFileOrTheInputWhereAsked() throws IOException {
        String typed = Files.readString(folder.resolve("b & c.md"));
        String mended = typed.replace("the the", "the").replace("<map>,", "<map>;");
        assertEquals(
                ExitCode.SAME, run("check", "b & c.md", "--fix", "-o", "new.md").code());
        assertEquals(mended, Files.readString(folder.resolve("new.md")));
        assertEquals(typed, Files.readString(folder.resolve("b & c.md")));
        assertEquals(
                ExitCode.TROUBLE,
                run("check", "b & c.md", "--fix", "-o", "b & c.md").code());
        assertEquals("", run("check", "b & c.md", "--fix", "--in-place").out());
        assertEquals(mended, Files.readString(folder.resolve("b & c.md")));
        assertEquals(ExitCode.TROUBLE, run("check", "a.md", "--in-place").code());
    }

    @Test
    void fixRefusesWhatIsNotTyped() throws IOException {
        Files.writeString(folder.resolve("a.html"), "<p>The General Assembly,</p><p>1. Notes the the plan.</p>");
        Run run = run("check", "a.html", "--fix", "--in-place");
        assertEquals(ExitCode.TROUBLE, run.code());
        assertTrue(run.err().contains("a.html: --fix mends text and Markdown alone; "), run.err());
    }

    @Test
    void theProjectFileHasSettingsOfItsOwnForCheck() throws IOException {
        Files.writeString(
                folder.resolve(".resdiff.properties"),
                "fail-on=technical\nformat=html\ncheck-disable=word.doubled,end.operative\n");
        Run run = run("check", ".");
        assertEquals("Findings\nnothing found in 2 documents\n", run.out(), run.err());
    }

    @Test
    void jsonHasTheFieldsOfTheContract() throws IOException {
        JsonNode findings = new ObjectMapper()
                .readTree(run("check", ".", "--format", "json").out())
                .get("findings");
        assertEquals(2, findings.size());
        JsonNode finding = findings.get(0);
        assertEquals("word.doubled", finding.get("rule").asText());
        assertEquals("error", finding.get("level").asText());
        assertTrue(finding.get("path").asText().endsWith("b & c.md"));
        assertEquals("OP1", finding.get("label").asText());
        assertEquals(7, finding.get("line").asInt());
    }

    @Test
    void sarifNamesRulesAndPlaces() throws IOException {
        JsonNode log = new ObjectMapper()
                .readTree(run("check", "b & c.md", "--format", "sarif").out());
        assertEquals("2.1.0", log.get("version").asText());
        JsonNode result = log.at("/runs/0/results/0");
        JsonNode rule =
                log.at("/runs/0/tool/driver/rules").get(result.get("ruleIndex").asInt());
        assertEquals(result.get("ruleId"), rule.get("id"));
        assertEquals(
                "b%20&%20c.md",
                result.at("/locations/0/physicalLocation/artifactLocation/uri").asText());
        assertEquals(
                7, result.at("/locations/0/physicalLocation/region/startLine").asInt());
    }

    @Test
    void junitIsWellFormedAndCountsFailures() throws Exception {
        String xml = run("check", "b & c.md", "--format", "junit").out();
        Element root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
        Element suite = (Element) root.getElementsByTagName("testsuite").item(0);
        assertEquals("b & c.md", suite.getAttribute("name"));
        assertEquals("2", suite.getAttribute("failures"));
        assertEquals(2, suite.getElementsByTagName("failure").getLength());
    }

    @Test
    void githubAnnotatesTheLine() {
        String out = run("check", "b & c.md", "--format", "github").out();
        assertTrue(out.contains("\n::error file=b & c.md,line=7,title=word.doubled::OP1, line 7: "), out);
    }

    @Test
    void markdownListsTheFindings() {
        String out = run("check", "b & c.md", "--format", "markdown").out();
        assertTrue(out.contains("### OP1, line 7\n\n- **error**: \"the the\""), out);
        assertTrue(out.contains("Notes **the the** "), out);
    }

    @Test
    void aTableHasARowForEachFinding() {
        String out = run("check", "b & c.md", "--format", "csv").out();
        assertEquals(3, out.lines().count(), out);
        assertTrue(out.contains("b & c.md,OP1,,7,error,word.doubled,the the,"), out);
    }

    @Test
    void theNameOfTheFileGivesTheForm() throws IOException {
        run("check", "b & c.md", "-o", "out.sarif");
        run("check", "b & c.md", "-o", "out.xml");
        assertTrue(Files.readString(folder.resolve("out.sarif")).contains("\"2.1.0\""));
        assertTrue(Files.readString(folder.resolve("out.xml")).contains("<testsuite"));
        Run compared = run("compare", "a.md", "b & c.md", "-o", "compared.sarif");
        assertEquals(ExitCode.TROUBLE, compared.code());
        assertTrue(compared.err().contains("gives no form"), compared.err());
    }

    @Test
    void sarifIsValid() throws IOException {
        String schema = Files.readString(Path.of("src/test/resources/org/resdiff/cli/sarif-2.1.0-part.schema.json"));
        String log = run("check", ".", "--format", "sarif").out();
        var problems = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                .getSchema(schema)
                .validate(new ObjectMapper().readTree(log));
        assertEquals("[]", problems.toString());
    }
}
