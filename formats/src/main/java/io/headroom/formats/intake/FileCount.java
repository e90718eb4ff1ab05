package io.headroom.formats.intake;

/** What became of the rows of one file: {@code rows} is the sum of those used, left out and rejected. */
public record FileCount(String file, int rows, int accepted, int leftOut, int rejected) {
    public FileCount {
        if (rows != accepted + leftOut + rejected) {
            throw new IllegalArgumentException(
                    "%s has %s rows, but %s are accounted for.".formatted(file, rows, accepted + leftOut + rejected));
        }
    }
}
