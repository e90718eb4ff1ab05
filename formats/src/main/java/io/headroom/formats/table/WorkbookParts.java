package io.headroom.formats.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a workbook consists of, and where its archive has it.
 *
 * @param sheets   those of cells, in the order of their tabs
 * @param strings  where the texts stand that cells share
 * @param styles   where the formats of numbers stand
 * @param since1904 whether days are counted from 1904, as old Macs did
 */
record WorkbookParts(List<Tab> sheets, Optional<String> strings, Optional<String> styles, boolean since1904) {
    private static final String ROOT = "_rels/.rels";
    private static final String USUAL = "xl/workbook.xml";

    static WorkbookParts of(Archive archive) throws Unreadable {
        String workbook = archive.has(ROOT)
                ? Relation.all(archive, "", ROOT).values().stream()
                        .filter(relation -> relation.is("officeDocument"))
                        .map(Relation::target)
                        .filter(archive::has)
                        .findFirst()
                        .orElse(USUAL)
                : USUAL;
        int slash = workbook.lastIndexOf('/') + 1;
        String folder = workbook.substring(0, slash);
        String relations = folder + "_rels/" + workbook.substring(slash) + ".rels";
        Map<String, Relation> parts = archive.has(relations) ? Relation.all(archive, folder, relations) : Map.of();
        List<Tab> sheets = new ArrayList<>();
        boolean since1904 = false;
        try (XmlPart xml = new XmlPart(archive.open(workbook))) {
            while (xml.next()) {
                since1904 |= xml.begins("workbookPr") && xml.isTrue("date1904");
                if (xml.begins("sheet")) {
                    Optional<Relation> part = xml.attribute("id").map(parts::get);
                    part.filter(one -> one.is("worksheet") && archive.has(one.target()))
                            .ifPresent(one -> sheets.add(Tab.of(xml, one.target())));
                }
            }
        }
        return new WorkbookParts(
                sheets, target(parts, "sharedStrings", archive), target(parts, "styles", archive), since1904);
    }

    private static Optional<String> target(Map<String, Relation> parts, String type, Archive archive) {
        return parts.values().stream()
                .filter(relation -> relation.is(type))
                .map(Relation::target)
                .filter(archive::has)
                .findFirst();
    }

    /** One sheet: its name, whether people see it, and where its cells stand. */
    record Tab(String name, boolean hidden, String part) {
        static Tab of(XmlPart xml, String part) {
            String state = xml.attribute("state").orElse("visible");
            return new Tab(xml.attribute("name").orElse(""), !state.equals("visible"), part);
        }
    }

    /** That a part uses another one for something. */
    private record Relation(String type, String target) {
        boolean is(String wanted) {
            return type.endsWith("/" + wanted);
        }

        static Map<String, Relation> all(Archive archive, String folder, String part) throws Unreadable {
            Map<String, Relation> all = new LinkedHashMap<>();
            try (XmlPart xml = new XmlPart(archive.open(part))) {
                while (xml.next()) {
                    if (xml.begins("Relationship") && all.size() <= Archive.MOST_ENTRIES) {
                        all.putIfAbsent(
                                xml.attribute("Id").orElse(""),
                                new Relation(
                                        xml.attribute("Type").orElse(""),
                                        resolved(folder, xml.attribute("Target").orElse(""))));
                    }
                }
            }
            return all;
        }

        private static String resolved(String folder, String target) {
            if (target.startsWith("/")) {
                return target.substring(1);
            }
            List<String> steps = new ArrayList<>();
            for (String step : (folder + target.replace('\\', '/')).split("/", -1)) {
                if (step.equals("..") && !steps.isEmpty()) {
                    steps.remove(steps.size() - 1);
                } else if (!step.equals(".") && !step.isEmpty()) {
                    steps.add(step);
                }
            }
            return String.join("/", steps);
        }
    }
}
