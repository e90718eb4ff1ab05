package io.headroom.formats.blueprint;

import io.headroom.engine.model.account.Account;
import io.headroom.engine.model.blueprint.Blueprint;
import io.headroom.formats.Read;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The blueprints that come with Headroom, for those who have none yet. */
public final class ShippedBlueprints {
    private static final List<String> NAMES = List.of("high-touch", "mid-touch", "pooled", "digital", "transactional");

    private ShippedBlueprints() {}

    /** From the most service an account to the least; the last is for business without contracts. */
    public static List<String> names() {
        return NAMES;
    }

    /** The commented file, as {@code headroom init} writes it. */
    public static String text(String name) {
        if (!NAMES.contains(name)) {
            throw new IllegalArgumentException("\"%s\" is not a blueprint that comes with Headroom; there are %s."
                    .formatted(name, String.join(", ", NAMES)));
        }
        try (InputStream file = ShippedBlueprints.class.getResourceAsStream(name + ".yaml")) {
            if (file == null) {
                throw new IllegalStateException("The blueprint \"%s\" is missing from this build.".formatted(name));
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static Blueprint named(String name) {
        Read<Blueprint> read = BlueprintReader.read(name + ".yaml", text(name));
        return read.value()
                .orElseThrow(() -> new IllegalStateException(
                        "The blueprint \"%s\" of this build cannot be read: %s".formatted(name, read.issues())));
    }

    /** The one that fits the accounts best, for a company that has none of its own; the order of accounts does not matter. */
    public static Choice choose(List<Account> accounts) {
        return BlueprintChoice.of(accounts);
    }

    /** A shipped blueprint and, in one sentence with the numbers that decided, why it was taken. */
    public record Choice(String name, String why) {}
}
