package org.resdiff.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resdiff.report.Sample;

/** The page in a real browser: what it shows, hides and prints, and that its own policy does not stand in its way. */
class BrowserTest {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final int SECONDS = 120;

    private static String page;

    @TempDir
    private Path folder;

    private String console;

    @BeforeAll
    static void render() throws IOException {
        assumeTrue(browser().isPresent(), "skipped: no Chromium is installed (" + String.join(", ", NAMES) + ")");
        page = new String(HtmlRendererTest.render(Sample.rich()), StandardCharsets.UTF_8);
    }

    private static Optional<Path> browser() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Test
    void everythingShowsAndNothingIsRefused() throws Exception {
        String text = printed(page);
        assertTrue(text.contains("Member States:"), text);
        // in order, whatever the printed page sets between them
        assertTrue(text.matches("(?s).*five three years, where.{0,40}applicable;.*"), text);
        assertTrue(text.contains("PP4 moved up, now PP2"), text);
        assertFalse(text.contains("To protect headwaters"), "unchanged clauses are folded: " + text);
        assertFalse(console.contains("CONSOLE"), console);
    }

    @Test
    void aStyleSheetOtherThanOursIsRefused() throws Exception {
        printed(page.replace("<style>", "<style>p { color: red }"));
        assertTrue(console.contains("Content Security Policy"), console);
    }

    @Test
    void clearingACheckBoxHidesItsLevelOnly() throws Exception {
        String text = printed(set(page, "id=\"show-substantive\" checked", "id=\"show-substantive\""));
        assertFalse(text.contains("Member States:"), text);
        assertTrue(text.contains("Recognizing that lakes and rivers know no borders,"), text);
        assertTrue(text.contains("unchanged"), text);
        String folded = printed(set(page, "id=\"show-identical\" checked", "id=\"show-identical\""));
        assertTrue(folded.contains("Member States:"), folded);
        assertFalse(folded.contains(": unchanged"), folded);
    }

    @Test
    void sideBySidePartsOldFromNew() throws Exception {
        String inline = set(page, "id=\"view-inline\" checked", "id=\"view-inline\"");
        String text = printed(set(inline, "id=\"view-side\"", "id=\"view-side\" checked"));
        assertTrue(text.contains("Encourages Member States: Urges Member States:"), text);
        assertFalse(text.contains("EncouragesUrges"), text);
    }

    @Test
    void keysLeadFromChangeToChange() throws Exception {
        String open = set(page, "; script-src 'sha256", "; script-src 'unsafe-inline'; x-was 'sha256");
        String pressed = "<script>addEventListener('load', () => { const press = key => document.body.dispatchEvent("
                + "new KeyboardEvent('keydown', { key, bubbles: true })); const at = () => document.activeElement.id;"
                + "const seen = []; for (const key of ['j', 'j', 'k']) { press(key); seen.push(at()); }"
                + "document.body.title = 'seen:' + seen.join(','); });</script></body>";
        run(set(open, "</body>", pressed), "--dump-dom");
        assertTrue(console.contains("title=\"seen:PP1,PP2,PP1\""), console);
    }

    @Test
    void thePageFollowsTheReadersColourScheme() throws Exception {
        assertEquals(0xFDFDFB, corner("light", "1"));
        assertEquals(0x15191D, corner("dark", "0"));
    }

    private int corner(String name, String scheme) throws Exception {
        Path picture = folder.resolve(name + ".png");
        run(
                page,
                "--window-size=800,600",
                "--blink-settings=preferredColorScheme=" + scheme,
                "--screenshot=" + picture);
        BufferedImage image = ImageIO.read(picture.toFile());
        return image.getRGB(2, 2) & 0xFFFFFF;
    }

    private static String set(String html, String from, String to) {
        assertTrue(html.contains(from), from);
        return html.replace(from, to);
    }

    private String printed(String html) throws Exception {
        Path pdf = folder.resolve("page.pdf");
        run(html, "--no-pdf-header-footer", "--print-to-pdf=" + pdf);
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document).replaceAll("\\s+", " ");
        }
    }

    private void run(String html, String... options) throws Exception {
        Path file = Files.writeString(folder.resolve("page.html"), html);
        Path log = folder.resolve("log");
        List<String> command = new ArrayList<>(List.of(
                browser().orElseThrow().toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--enable-logging=stderr",
                "--user-data-dir=" + Files.createTempDirectory(folder, "profile")));
        command.addAll(List.of(options));
        command.add(file.toUri().toString());
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
        process.destroyForcibly();
        console = Files.readString(log);
        assertTrue(ended && process.exitValue() == 0, console);
    }
}
