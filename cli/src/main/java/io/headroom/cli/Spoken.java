package io.headroom.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;

/**
 * What is said to standard output, and why it could not be. A reader who has heard enough, such as {@code head}, closes the pipe: that is no
 * failure, and nothing is said about it.
 */
final class Spoken extends OutputStream {
    private final OutputStream out;
    private Optional<IOException> failure = Optional.empty();

    Spoken(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int octet) throws IOException {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException failed) {
            failure = failure.or(() -> Optional.of(failed));
            throw failed;
        }
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    /** How a command ends that has said all it had to say. */
    int ends(int code, PrintWriter err) {
        String why = failure.map(IOException::getMessage).orElse("");
        if (failure.isEmpty() || why.toLowerCase(Locale.ROOT).contains("pipe")) {
            return code;
        }
        err.println(
                "headroom: The answer could not be written to standard output (%s). Make room, or name a file with --out."
                        .formatted(why));
        return code == ExitCode.DONE ? ExitCode.OUR_ERROR : code;
    }
}
