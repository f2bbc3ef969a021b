package org.resdiff.quality.hiding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.resdiff.quality.hiding.Block.Role;
import org.resdiff.read.word.Docx;

/** The formats that a document of ours is written in. */
public enum Form {
    TEXT("txt"),
    MARKDOWN("md"),
    HTML("html"),
    DOCX("docx"),
    PDF("pdf");

    private static final int WIDTH = 76;
    private static final int COLUMN = 16;
    private static final String RAISED_SIGNS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final Charset PRINTABLE = Charset.forName("windows-1252");

    private final String extension;

    Form(String extension) {
        this.extension = extension;
    }

    public String extension() {
        return extension;
    }

    public byte[] write(List<Block> blocks) {
        return switch (this) {
            case TEXT -> text(blocks, WIDTH);
            case MARKDOWN -> markdown(blocks);
            case HTML -> html(blocks);
            case DOCX -> docx(blocks);
            case PDF -> new Print(false).bytes(blocks);
        };
    }

    /** Whether the format can say all of it: the fonts of our PDF files have Western letters, plain text strikes nothing. */
    boolean canSay(String text) {
        return this != PDF || PRINTABLE.newEncoder().canEncode(Print.signs(text));
    }

    boolean strikes() {
        return this == MARKDOWN || this == HTML || this == DOCX;
    }

    static byte[] text(List<Block> blocks, int width) {
        StringBuilder out = new StringBuilder();
        boolean notes = false;
        Block before = null;
        for (Block block : blocks) {
            if (before != null && !(block.role() == Role.ROW && before.role() == Role.ROW)) {
                out.append('\n');
            }
            if (block.role() == Role.NOTE && !notes) {
                out.append("_______________\n\n");
                notes = true;
            }
            String plain = switch (block.role()) {
                case ROW -> columns(block.cells());
                case NOTE -> raised(block.mark()) + " " + plain(block.note());
                default -> plain(block.text());
            };
            wrap(out, plain, block.role() == Role.ROW ? Integer.MAX_VALUE : width);
            before = block;
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void wrap(StringBuilder out, String text, int width) {
        String rest = text;
        while (rest.length() > width && rest.lastIndexOf(' ', width) > 0) {
            int end = rest.lastIndexOf(' ', width);
            out.append(rest, 0, end).append('\n');
            rest = rest.substring(end + 1);
        }
        out.append(rest).append('\n');
    }

    private static String columns(List<String> cells) {
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            while (row.length() < i * COLUMN) {
                row.append(' ');
            }
            row.append(plain(cells.get(i)));
        }
        return row.toString().stripTrailing();
    }

    private static String plain(String text) {
        return Piece.of(text).stream()
                .map(piece -> switch (piece.look()) {
                    case RAISED, MARK -> raised(piece.text());
                    case STRUCK -> "";
                    default -> piece.text();
                })
                .collect(Collectors.joining())
                .replaceAll(" {2,}", " ");
    }

    private static String raised(String text) {
        return text.chars()
                .mapToObj(sign -> Character.isDigit(sign)
                        ? RAISED_SIGNS.substring(sign - '0', sign - '0' + 1)
                        : sign == '-' ? "⁻" : Character.toString(sign))
                .collect(Collectors.joining());
    }

    private static byte[] markdown(List<Block> blocks) {
        StringBuilder out = new StringBuilder();
        Block before = null;
        for (Block block : blocks) {
            boolean inTable = block.role() == Role.ROW && before != null && before.role() == Role.ROW;
            if (before != null && !inTable) {
                out.append('\n');
            }
            out.append(
                            switch (block.role()) {
                                case TITLE -> "# " + markdown(block.text());
                                case HEADING -> "## " + markdown(block.text());
                                case NOTE -> "[^" + block.mark() + "]: " + markdown(block.note());
                                case ROW -> "| " + markdown(block.text()) + " |";
                                default -> markdown(block.text());
                            })
                    .append('\n');
            if (block.role() == Role.ROW && !inTable) {
                out.append("|---".repeat(block.cells().size())).append("|\n");
            }
            before = block;
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String markdown(String text) {
        return Piece.of(text).stream()
                .map(piece -> switch (piece.look()) {
                    case PLAIN -> piece.text().replaceAll("[\\\\*_<>\\[\\]~]", "\\\\$0");
                    case RAISED -> "<sup>" + piece.text() + "</sup>";
                    case LOWERED -> "<sub>" + piece.text() + "</sub>";
                    case STRUCK -> "~~" + piece.text() + "~~";
                    case MARK -> "[^" + piece.text() + "]";
                })
                .collect(Collectors.joining());
    }

    private static byte[] html(List<Block> blocks) {
        StringBuilder out = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">"
                + "<title>Draft</title></head><body>\n");
        boolean inTable = false;
        for (Block block : blocks) {
            if (inTable && block.role() != Role.ROW) {
                out.append("</table>\n");
            } else if (!inTable && block.role() == Role.ROW) {
                out.append("<table>\n");
            }
            inTable = block.role() == Role.ROW;
            out.append(
                            switch (block.role()) {
                                case TITLE -> "<h1>" + html(block.text()) + "</h1>";
                                case HEADING -> "<h2>" + html(block.text()) + "</h2>";
                                case NOTE ->
                                    "<div id=\"fn" + block.mark() + "\"><sup>" + block.mark() + "</sup> "
                                            + html(block.note()) + "</div>";
                                case ROW ->
                                    block.cells().stream()
                                            .map(cell -> "<td>" + html(cell) + "</td>")
                                            .collect(Collectors.joining("", "<tr>", "</tr>"));
                                default -> "<p>" + html(block.text()) + "</p>";
                            })
                    .append('\n');
        }
        return out.append(inTable ? "</table>\n" : "")
                .append("</body></html>\n")
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String html(String text) {
        return Piece.of(text).stream()
                .map(piece -> switch (piece.look()) {
                    case PLAIN -> escaped(piece.text());
                    case RAISED -> "<sup>" + escaped(piece.text()) + "</sup>";
                    case LOWERED -> "<sub>" + escaped(piece.text()) + "</sub>";
                    case STRUCK -> "<del>" + escaped(piece.text()) + "</del>";
                    case MARK -> "<sup><a href=\"#fn" + piece.text() + "\">" + piece.text() + "</a></sup>";
                })
                .collect(Collectors.joining());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static byte[] docx(List<Block> blocks) {
        StringBuilder body = new StringBuilder();
        StringBuilder notes = new StringBuilder();
        List<Block> table = new ArrayList<>();
        for (Block block : blocks) {
            if (block.role() == Role.ROW) {
                table.add(block);
                continue;
            }
            table(body, table);
            switch (block.role()) {
                case NOTE ->
                    notes.append("<w:footnote w:id='" + block.mark() + "'>"
                            + Docx.p("<w:r><w:footnoteRef/></w:r>", runs(" " + block.note())) + "</w:footnote>");
                case TITLE -> body.append(heading(0, block.text()));
                case HEADING -> body.append(heading(1, block.text()));
                default -> body.append(Docx.p(runs(block.text())));
            }
        }
        table(body, table);
        return new Docx(body.toString())
                .with("footnotes", "footnotes", notes.toString())
                .bytes();
    }

    private static void table(StringBuilder body, List<Block> rows) {
        if (rows.isEmpty()) {
            return;
        }
        body.append("<w:tbl>");
        for (Block row : rows) {
            body.append("<w:tr>");
            row.cells()
                    .forEach(cell ->
                            body.append("<w:tc>").append(Docx.p(runs(cell))).append("</w:tc>"));
            body.append("</w:tr>");
        }
        body.append("</w:tbl>");
        rows.clear();
    }

    private static String heading(int level, String text) {
        return "<w:p><w:pPr><w:outlineLvl w:val='" + level + "'/></w:pPr>" + runs(text) + "</w:p>";
    }

    private static String runs(String text) {
        return Piece.of(text).stream()
                .map(piece -> switch (piece.look()) {
                    case PLAIN -> Docx.r(escaped(piece.text()));
                    case RAISED -> Docx.r("vertAlign w:val='superscript'", escaped(piece.text()));
                    case LOWERED -> Docx.r("vertAlign w:val='subscript'", escaped(piece.text()));
                    case STRUCK -> Docx.r("strike", escaped(piece.text()));
                    case MARK -> "<w:r><w:footnoteReference w:id='" + piece.text() + "'/></w:r>";
                })
                .collect(Collectors.joining());
    }
}
