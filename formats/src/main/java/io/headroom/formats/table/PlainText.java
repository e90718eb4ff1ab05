package io.headroom.formats.table;

import io.headroom.engine.model.Issue;
import io.headroom.engine.model.Issue.Severity;
import io.headroom.formats.Read;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The text of a file in UTF-8, with or without a byte-order mark; anything else is refused with what to do. */
final class PlainText {
    private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private PlainText() {}

    static Read<String> read(String file, byte[] bytes) {
        Optional<FileKind> kind = FileKind.of(bytes);
        if (kind.isPresent()) {
            return refused(
                    file,
                    0,
                    "",
                    "This is %s, not a table of plain text."
                            .formatted(kind.get().words()));
        }
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] == 0) {
                return refused(file, line(bytes, at), "", "This is no text: byte %s is zero.".formatted(at + 1));
            }
        }
        return decoded(file, bytes);
    }

    private static Read<String> decoded(String file, byte[] bytes) {
        int begin = marked(bytes) ? MARK.length : 0;
        ByteBuffer in = ByteBuffer.wrap(bytes, begin, bytes.length - begin);
        CharBuffer out = CharBuffer.allocate(bytes.length - begin);
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            return refused(
                    file,
                    line(bytes, in.position()),
                    "0x%02X".formatted(bytes[in.position()]),
                    "This text is not in UTF-8.");
        }
        return Read.of(out.flip().toString(), List.of());
    }

    private static boolean marked(byte[] bytes) {
        return bytes.length >= MARK.length && bytes[0] == MARK[0] && bytes[1] == MARK[1] && bytes[2] == MARK[2];
    }

    private static long line(byte[] bytes, int position) {
        long line = 1;
        for (int at = 0; at < position; at++) {
            if (bytes[at] == '\n') {
                line++;
            }
        }
        return line;
    }

    private static Read<String> refused(String file, long line, String value, String why) {
        return Read.refused(List.of(new Issue(file, line, "", value, why + " " + FileKind.REMEDY, Severity.REJECTED)));
    }
}
