package org.resdiff.read.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.resdiff.model.Diagnostic;
import org.resdiff.model.InputException;
import org.resdiff.model.Line;
import org.resdiff.model.Source;
import org.resdiff.model.SourceText;
import org.resdiff.read.FormatReader;
import org.resdiff.read.ReadOptions;

/** Word documents of 1997 to 2003. A DOCX that is locked with a password has the same wrapping and is told from them here. */
public final class DocReader implements FormatReader {
    @Override
    public SourceText read(Source source, byte[] bytes, ReadOptions options) {
        try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            if (file.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
                throw locked(source, null);
            }
            if (!file.getRoot().hasEntryCaseInsensitive("WordDocument")) {
                throw FormatReader.refusal(
                        source, "an Office file without a Word document in it; give a DOCX, PDF or text file");
            }
            return read(source, new HWPFDocument(file), options.revisions() == ReadOptions.Revisions.ACCEPT);
        } catch (EncryptedDocumentException e) {
            throw locked(source, e);
        } catch (OldWordFileFormatException e) {
            throw FormatReader.refusal(source, "a Word file from before 1997; open it in Word and save it as DOCX", e);
        } catch (InputException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // POI checks little of a binary file: what is wrong in it may end in any exception, which stays the cause.
            throw FormatReader.refusal(source, "the Word file is damaged; open it in Word and save it anew", e);
        }
    }

    private static RuntimeException locked(Source source, Exception cause) {
        return FormatReader.refusal(source, "locked with a password; save it without one", cause);
    }

    private static SourceText read(Source source, HWPFDocument document, boolean accept) {
        DocWalk walk = new DocWalk(document, accept);
        walk.read();
        if (walk.lines().stream().allMatch(line -> line.role() == Line.Role.FURNITURE)) {
            throw FormatReader.refusal(source, "the document has no text; give a document with text");
        }
        List<Diagnostic> diagnostics = new ArrayList<>();
        if (walk.revisions() > 0) {
            diagnostics.add(Diagnostic.info(
                    "read.revisions",
                    walk.revisions() + " stretches of tracked changes were read as "
                            + (accept ? "accepted" : "rejected") + "; choose with --revisions"));
        }
        return new SourceText(source, walk.lines(), diagnostics);
    }
}
