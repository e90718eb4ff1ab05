package io.headroom.formats.table;

import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The elements of an XML part, one after the other. There are no entities but the five of XML, nothing is fetched, and depth, names and the length of
 * every piece are bounded.
 */
final class XmlPart implements AutoCloseable {
    private static final String DEEPEST_OF_JAVA = "http://www.oracle.com/xml/jaxp/properties/maxElementDepth";
    private static final int DEEPEST = 100;
    private static final int MOST_NAMES = 2_000;

    private final Part part;
    private final XMLStreamReader xml;
    private final Set<String> names = new HashSet<>();
    private int depth;

    XmlPart(Part part) throws Unreadable {
        this.part = part;
        try {
            this.xml = factory().createXMLStreamReader(part);
        } catch (XMLStreamException | RuntimeException damaged) {
            throw why(damaged);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty(DEEPEST_OF_JAVA, "0"); // newer Javas have a limit of their own, which says less than ours
        return factory;
    }

    /** Goes to the next element's begin or end, or to the next piece of text; false at the end of the part. */
    boolean next() throws Unreadable {
        try {
            while (xml.hasNext()) {
                part.pause();
                int event = xml.next();
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw new Unreadable(
                            "A workbook without document types and entities; \"%s\" of this one declares or uses some, which Excel never writes. Open it in Excel, save it again, and give that file."
                                    .formatted(part.name()));
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    begin();
                    return true;
                }
                depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
                if (event == XMLStreamConstants.END_ELEMENT || isText()) {
                    return true;
                }
            }
            return false;
        } catch (XMLStreamException | RuntimeException damaged) {
            throw why(damaged);
        }
    }

    private void begin() throws Unreadable {
        names.add(xml.getLocalName());
        for (int at = 0; at < xml.getAttributeCount(); at++) {
            names.add(xml.getAttributeLocalName(at));
        }
        for (int at = 0; at < xml.getNamespaceCount(); at++) {
            names.add(String.valueOf(xml.getNamespaceURI(at)));
        }
        depth++;
        if (depth > DEEPEST || names.size() > MOST_NAMES) {
            throw new Unreadable(
                    "At most %s elements within each other and %s names of elements; \"%s\" of this workbook has more. Open it in Excel, save it again, and give that file."
                            .formatted(DEEPEST, MOST_NAMES, part.name()));
        }
    }

    boolean begins(String element) {
        return xml.isStartElement() && xml.getLocalName().equals(element);
    }

    boolean ends(String element) {
        return xml.isEndElement() && xml.getLocalName().equals(element);
    }

    /** The name of the element that begins; empty where none does. */
    String beginning() {
        return xml.isStartElement() ? xml.getLocalName() : "";
    }

    boolean isText() {
        return xml.isCharacters();
    }

    String text() {
        return xml.getText();
    }

    /** The value of an attribute, whatever its namespace. */
    Optional<String> attribute(String name) {
        for (int at = 0; at < xml.getAttributeCount(); at++) {
            if (xml.getAttributeLocalName(at).equals(name)) {
                return Optional.of(xml.getAttributeValue(at));
            }
        }
        return Optional.empty();
    }

    /** The same as a whole number; empty where it is none. */
    Optional<Integer> number(String name) {
        return attribute(name).flatMap(XmlPart::whole);
    }

    private static Optional<Integer> whole(String text) {
        try {
            return Optional.of(Integer.parseInt(text.strip()));
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    boolean isTrue(String name) {
        return attribute(name)
                .filter(value -> value.equals("1") || value.equals("true"))
                .isPresent();
    }

    private Unreadable why(Exception damaged) {
        for (Throwable cause = damaged; cause != null; cause = cause.getCause()) {
            if (cause instanceof Unreadable known) {
                return known;
            }
            if (cause instanceof XMLStreamException wrapped
                    && wrapped.getNestedException() instanceof Unreadable known) {
                return known;
            }
        }
        return new Unreadable(
                "This workbook is damaged: \"%s\" cannot be read. Open it in Excel, save it again, and give that file."
                        .formatted(part.name()));
    }

    @Override
    public void close() {
        try {
            xml.close();
            part.close();
        } catch (XMLStreamException | IOException ignored) {
            // what was read is read
        }
    }
}
