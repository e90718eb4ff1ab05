package io.headroom.formats.table;

import io.headroom.formats.table.Directory.Entry;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;

/** What one entry of an archive unpacks to: no more than it said, no more than a few million bytes between two {@link #pause}s, and nothing changed. */
final class Part extends FilterInputStream {
    /** A cell of the longest text that is allowed, each letter written as a number of XML. */
    static final long LONGEST_PIECE = 12L * CsvFile.LONGEST_CELL;

    private final Entry entry;
    private final CRC32 checksum = new CRC32();
    private long count;
    private long pause;
    private boolean ended;

    Part(Entry entry, InputStream unpacked) {
        super(unpacked);
        this.entry = entry;
    }

    String name() {
        return entry.shown();
    }

    /** Begins a new piece. */
    void pause() {
        pause = count;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = super.read(into, from, length);
        if (read < 0) {
            end();
            return read;
        }
        checksum.update(into, from, read);
        count += read;
        if (count > entry.unpacked()) {
            throw new Unreadable(
                    "A part that unpacks to what it says; \"%s\" of this workbook unpacks to more than %s bytes. Open it in Excel, save it again, and give that file."
                            .formatted(entry.shown(), entry.unpacked()));
        }
        if (count - pause > LONGEST_PIECE) {
            throw new Unreadable(
                    "A text of at most %s characters in a cell; \"%s\" of this workbook has a longer one. Leave it out, and save the file again."
                            .formatted(CsvFile.LONGEST_CELL, entry.shown()));
        }
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void end() throws Unreadable {
        if (!ended && (count != entry.unpacked() || checksum.getValue() != entry.checksum())) {
            throw new Unreadable(
                    "This workbook is damaged: \"%s\" is not what was packed. Open it in Excel, save it again, and give that file."
                            .formatted(entry.shown()));
        }
        ended = true;
    }
}
