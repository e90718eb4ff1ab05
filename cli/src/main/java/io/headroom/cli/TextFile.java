package io.headroom.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file of text that a command was given: read whole, with the hash of its bytes. */
record TextFile(String name, String text, String hash) {
    private static final long LARGEST = 50_000_000;

    static TextFile read(Path path, String option) {
        InputPath.there(path, option);
        try {
            if (Files.size(path) > LARGEST) {
                throw Refusal.input(
                        "\"%s\" has %d bytes; a text of at most %d was expected. Is it the right file for %s?"
                                .formatted(path, Files.size(path), LARGEST, option));
            }
            byte[] bytes = Files.readAllBytes(path);
            return new TextFile(InputPath.name(path), decoded(path, option, bytes), hash(bytes));
        } catch (IOException unreadable) {
            throw Refusal.usage("\"%s\" cannot be read (%s). Give another file to %s."
                    .formatted(path, String.valueOf(unreadable.getMessage()), option));
        }
    }

    private static String decoded(Path path, String option, byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.indexOf('\0') < 0) {
                return text.startsWith("\uFEFF") ? text.substring(1) : text;
            }
        } catch (CharacterCodingException binary) {
            // refused below
        }
        throw Refusal.input("\"%s\" is no text in UTF-8. Is it the right file for %s?".formatted(path, option));
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256.", impossible);
        }
    }
}
