package org.resdiff.report.check;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.resdiff.check.Checked;
import org.resdiff.check.Finding;
import org.resdiff.check.Level;
import org.resdiff.check.Levels;
import org.resdiff.check.Rule;
import org.resdiff.report.FindingsWording;
import org.resdiff.text.Controls;

/** The XML of JUnit: a suite for each document, a test case for each rule. The JDK's writer escapes it. */
final class JunitWriter {
    private final XMLStreamWriter xml;
    private final Level failOn;

    private JunitWriter(XMLStreamWriter xml, Level failOn) {
        this.xml = xml;
        this.failOn = failOn;
    }

    static void write(List<Checked> documents, Levels levels, Level failOn, OutputStream out) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            new JunitWriter(xml, failOn).suites(documents, levels);
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException("the XML cannot be written: " + e.getMessage(), e);
        }
    }

    private void suites(List<Checked> documents, Levels levels) throws XMLStreamException {
        List<Rule> rules = List.of(Rule.values()).stream()
                .filter(rule -> levels.of(rule) != Level.OFF)
                .toList();
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("testsuites");
        xml.writeAttribute("name", "resdiff check");
        for (Checked document : documents) {
            line(1);
            xml.writeStartElement("testsuite");
            attribute("name", document.path());
            attribute("tests", Integer.toString(rules.size()));
            long failures = rules.stream()
                    .filter(rule -> levels.of(rule).atLeast(failOn))
                    .filter(rule -> !of(document, rule).isEmpty())
                    .count();
            attribute("failures", Long.toString(failures));
            attribute("errors", "0");
            attribute("skipped", "0");
            for (Rule rule : rules) {
                testCase(document, rule, of(document, rule));
            }
            line(1);
            xml.writeEndElement();
        }
        line(0);
        xml.writeEndElement();
        xml.writeCharacters("\n");
        xml.writeEndDocument();
    }

    private static List<Finding> of(Checked document, Rule rule) {
        return document.findings().stream()
                .filter(finding -> finding.rule() == rule)
                .toList();
    }

    private void testCase(Checked document, Rule rule, List<Finding> findings) throws XMLStreamException {
        line(2);
        if (findings.isEmpty()) {
            xml.writeEmptyElement("testcase");
        } else {
            xml.writeStartElement("testcase");
        }
        attribute("classname", document.path());
        attribute("name", rule.id());
        if (!findings.isEmpty()) {
            boolean fails = findings.get(0).level().atLeast(failOn);
            line(3);
            xml.writeStartElement(fails ? "failure" : "system-out");
            if (fails) {
                attribute("message", findings.get(0).message());
                attribute("type", findings.get(0).level().id());
            }
            xml.writeCharacters(Controls.visible(findings.stream()
                    .map(finding -> FindingsWording.place(finding) + ": " + finding.message())
                    .collect(Collectors.joining("\n"))));
            xml.writeEndElement();
            line(2);
            xml.writeEndElement();
        }
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, Controls.visible(value));
    }

    private void line(int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }
}
