package io.headroom.formats.table;

import io.headroom.formats.table.Directory.Entry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * A ZIP archive that was checked before anything of it is unpacked: how many entries it has, how large they say they become, that they neither
 * share bytes nor names, and that no archive hides in it. What an entry unpacks to is counted again as it is read.
 */
final class Archive {
    /** Workbooks with a picture in each row have hundreds. */
    static final int MOST_ENTRIES = 4_000;

    static final long MOST_UNPACKED = 500_000_000;

    /** Sheets pack to a tenth, very even ones to a hundredth; only what was made to do harm packs better. */
    static final long MOST_RATIO = 200;

    private static final long SMALL = 16_000_000;
    private static final int STORED = 0;
    private static final int SIGNATURE = 8;
    private static final String EMBEDDED = "xl/embeddings/";
    private static final Set<FileKind> ARCHIVES =
            Set.of(FileKind.WORKBOOK, FileKind.COMPRESSED, FileKind.SEVEN_ZIP, FileKind.RAR);

    private final byte[] bytes;
    private final Map<String, Entry> entries;

    private Archive(byte[] bytes, Map<String, Entry> entries) {
        this.bytes = bytes;
        this.entries = entries;
    }

    static Archive of(byte[] bytes) throws Unreadable {
        Archive archive = new Archive(bytes, new Directory(bytes).entries());
        long total = 0;
        for (Entry entry : archive.entries.values()) {
            if (entry.unpacked() > SMALL && entry.unpacked() / MOST_RATIO > entry.packed()) {
                throw new Unreadable(
                        "A workbook whose parts unpack to at most %s times their size; \"%s\" of this one would become %s times as large, as files do that were made to do harm. If you trust it, save it as CSV."
                                .formatted(MOST_RATIO, entry.shown(), entry.unpacked() / Math.max(1, entry.packed())));
            }
            total += entry.unpacked();
            if (entry.unpacked() > MOST_UNPACKED || total > MOST_UNPACKED) {
                throw new Unreadable(
                        "A workbook that unpacks to at most %s MB; this one says that it unpacks to more. Split it, or save the sheet as CSV."
                                .formatted(MOST_UNPACKED / 1_000_000));
            }
        }
        return archive;
    }

    boolean has(String name) {
        return entries.containsKey(key(name));
    }

    /** The names in lower case. */
    Collection<String> names() {
        return entries.keySet();
    }

    /** Refuses archives within the archive; documents that a sheet embeds may be some, and are never opened. */
    void refuseArchives() throws Unreadable {
        for (Map.Entry<String, Entry> entry : entries.entrySet()) {
            if (!entry.getKey().startsWith(EMBEDDED)
                    && FileKind.of(begin(entry.getValue()))
                            .filter(ARCHIVES::contains)
                            .isPresent()) {
                throw new Unreadable(
                        "A workbook without archives in it; \"%s\" of this one is one. Unpack it and give the table itself."
                                .formatted(entry.getValue().shown()));
            }
        }
    }

    /** What an entry unpacks to, counted and checked on the way. */
    Part open(String name) throws Unreadable {
        Entry entry = entries.get(key(name));
        if (entry == null) {
            throw new Unreadable(
                    "This workbook is damaged: it has no part \"%s\". Open it in Excel, save it again, and give that file."
                            .formatted(name));
        }
        return new Part(entry, unpacked(entry));
    }

    private InputStream unpacked(Entry entry) {
        InputStream packed = new ByteArrayInputStream(bytes, entry.begin(), entry.packed());
        return entry.method() == STORED
                ? packed
                : new InflaterInputStream(packed, new Inflater(true)) {
                    @Override
                    public void close() throws IOException {
                        inf.end();
                        super.close();
                    }
                };
    }

    private byte[] begin(Entry entry) {
        try (InputStream part = unpacked(entry)) {
            return part.readNBytes(SIGNATURE);
        } catch (IOException damaged) {
            return new byte[0];
        }
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
