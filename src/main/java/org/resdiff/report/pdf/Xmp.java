package org.resdiff.report.pdf;

import org.resdiff.report.page.Page;
import org.resdiff.text.Controls;

/** What a PDF says of itself in XMP: its title and language, and that it is made for screen readers. No dates. */
final class Xmp {
    private Xmp() {}

    static String of(Page page) {
        return """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/">
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">TITLE</rdf:li></rdf:Alt></dc:title>
                <dc:language><rdf:Bag><rdf:li>LANGUAGE</rdf:li></rdf:Bag></dc:language>
                <pdfuaid:part>1</pdfuaid:part>
                </rdf:Description>
                </rdf:RDF>
                </x:xmpmeta>
                <?xpacket end="w"?>
                """.replace("LANGUAGE", escaped(page.language())).replace("TITLE", escaped(page.title()));
    }

    private static String escaped(String text) {
        return Controls.visible(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
