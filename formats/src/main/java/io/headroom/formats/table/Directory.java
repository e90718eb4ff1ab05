package io.headroom.formats.table;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The directory at the end of a ZIP archive (PKWARE's APPNOTE, 4.3). Only what ordinary programs write is understood: one disk, no
 * encryption, sizes of 32 bits, and entries whose own headers say the same name.
 */
final class Directory {
    private static final int END = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_SIZE = 46;
    private static final int LOCAL = 0x04034b50;
    private static final int LOCAL_SIZE = 30;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int ENCRYPTED = 1;
    private static final int DEFLATED = 8;
    private static final long WIDE = 0xffffffffL;
    private static final String AGAIN = " Open it in Excel, save it again, and give that file.";

    private final ByteBuffer bytes;

    Directory(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** All files by their names in lower case; folders are none. */
    Map<String, Entry> entries() throws Unreadable {
        int end = end();
        int count = unsigned16(end + 10);
        long size = unsigned32(end + 12);
        long begin = unsigned32(end + 16);
        if (count > Archive.MOST_ENTRIES) {
            throw new Unreadable("A workbook of at most %s parts; this archive has %s. Save the sheet as CSV."
                    .formatted(Archive.MOST_ENTRIES, count));
        }
        if (begin + size != end) {
            throw damaged("its directory does not stand where it should");
        }
        Map<String, Entry> entries = new LinkedHashMap<>();
        int at = (int) begin;
        for (int index = 0; index < count; index++) {
            need(at, ENTRY_SIZE, end);
            int names = unsigned16(at + 28);
            int length = ENTRY_SIZE + names + unsigned16(at + 30) + unsigned16(at + 32);
            need(at, length, end);
            if (bytes.getInt(at) != ENTRY) {
                throw damaged("entry %s of its directory is none".formatted(index + 1));
            }
            Entry entry = entry(at, names, (int) begin);
            if (!entry.name().endsWith("/") && entries.put(entry.name().toLowerCase(Locale.ROOT), entry) != null) {
                throw damaged("it has two parts \"%s\"".formatted(entry.shown()));
            }
            at += length;
        }
        refuseSharedBytes(new ArrayList<>(entries.values()));
        return entries;
    }

    private int end() throws Unreadable {
        int last = bytes.capacity() - END_SIZE;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (bytes.getInt(at) == END && at + END_SIZE + unsigned16(at + 20) == bytes.capacity()) {
                return at;
            }
        }
        throw damaged("its end is missing, as after a download that broke off");
    }

    private Entry entry(int at, int names, int directory) throws Unreadable {
        byte[] raw = Arrays.copyOfRange(bytes.array(), at + ENTRY_SIZE, at + ENTRY_SIZE + names);
        long packed = unsigned32(at + 20);
        long unpacked = unsigned32(at + 24);
        long local = unsigned32(at + 42);
        int method = unsigned16(at + 10);
        if ((unsigned16(at + 8) & ENCRYPTED) != 0) {
            throw new Unreadable(
                    "A workbook without a password; this one has one. Open it, remove the password, and save it.");
        }
        if (unpacked == WIDE || packed == WIDE || local == WIDE) {
            throw new Unreadable(
                    "A workbook whose parts have less than 4 GB; this one says that they have more. Save the sheet as CSV.");
        }
        if (method != 0 && method != DEFLATED) {
            throw damaged("it is packed in a way that workbooks are not (%s)".formatted(method));
        }
        String name = checked(raw);
        need(local, LOCAL_SIZE + (long) names, directory);
        int head = (int) local;
        long begin = local + LOCAL_SIZE + names + unsigned16(head + 28);
        boolean same = bytes.getInt(head) == LOCAL
                && unsigned16(head + 26) == names
                && Arrays.equals(raw, Arrays.copyOfRange(bytes.array(), head + LOCAL_SIZE, head + LOCAL_SIZE + names));
        if (!same || unsigned16(head + 8) != method || (method == 0 && packed != unpacked)) {
            throw damaged("part \"%s\" does not say of itself what the directory says".formatted(Entry.shown(name)));
        }
        need(begin, packed, directory);
        return new Entry(name, method, head, (int) begin, (int) packed, unpacked, unsigned32(at + 16));
    }

    private static String checked(byte[] raw) throws Unreadable {
        String name = new String(raw, StandardCharsets.UTF_8).replace('\\', '/');
        boolean rooted = name.startsWith("/");
        String plain = rooted ? name.substring(1) : name;
        boolean outside =
                Arrays.asList(plain.split("/", -1)).contains("..") || plain.startsWith("/") || plain.contains(":");
        if (plain.isEmpty() || outside || plain.chars().anyMatch(letter -> letter < ' ')) {
            throw damaged(
                    "one of its parts is called \"%s\", which is a place outside it".formatted(Entry.shown(name)));
        }
        return plain;
    }

    /** Bombs repeat the same packed bytes in entry after entry. */
    private static void refuseSharedBytes(List<Entry> entries) throws Unreadable {
        entries.sort(Comparator.comparingInt(Entry::head));
        for (int at = 1; at < entries.size(); at++) {
            Entry before = entries.get(at - 1);
            if (before.begin() + before.packed() > entries.get(at).head()) {
                throw damaged("two of its parts share their bytes");
            }
        }
    }

    private static void need(long from, long length, long until) throws Unreadable {
        if (from < 0 || length < 0 || from + length > until) {
            throw damaged("a part begins or ends outside it");
        }
    }

    private int unsigned16(int at) {
        return bytes.getShort(at) & 0xffff;
    }

    private long unsigned32(int at) {
        return bytes.getInt(at) & WIDE;
    }

    private static Unreadable damaged(String how) {
        return new Unreadable("This workbook is damaged: " + how + "." + AGAIN);
    }

    /**
     * A file in the archive.
     *
     * @param method   how it is packed
     * @param head     where its own header begins
     * @param begin    where its packed bytes begin
     * @param packed   how many they are
     * @param unpacked how many it says that it unpacks to
     * @param checksum CRC-32 of those
     */
    record Entry(String name, int method, int head, int begin, int packed, long unpacked, long checksum) {
        private static final int SHOWN = 80;

        /** The name as messages show it. */
        String shown() {
            return shown(name);
        }

        static String shown(String name) {
            String plain = name.replaceAll("\\p{Cntrl}", "?");
            return plain.length() > SHOWN ? plain.substring(0, SHOWN) + "…" : plain;
        }
    }
}
