package io.headroom.engine.model.account;

/** Whole numbers in as few bytes as their range allows: none where all are the same, else two, four or eight each. */
sealed interface Column {
    long at(int index);

    /** The numbers of a list; {@link Page#NONE} may be among them. */
    static Column of(PageWriter.Numbers numbers) {
        long[] values = numbers.values();
        long least = Long.MAX_VALUE;
        long most = Long.MIN_VALUE;
        boolean holes = false;
        boolean same = true;
        for (long value : values) {
            same &= value == values[0];
            if (value == Page.NONE) {
                holes = true;
            } else {
                least = Math.min(least, value);
                most = Math.max(most, value);
            }
        }
        if (same) {
            return new Same(values[0]);
        }
        long range = most - least;
        if (range >= 0 && range < 0xffff) {
            return Shorts.of(values, least, holes);
        }
        return range >= 0 && range < 0xffff_ffffL ? Ints.of(values, least) : new Longs(values);
    }

    /** One number for all. */
    record Same(long value) implements Column {
        @Override
        public long at(int index) {
            return value;
        }
    }

    /** Above the least one; the highest stands for {@link Page#NONE}. */
    final class Shorts implements Column {
        private static final int HOLE = 0xffff;

        private final long least;
        private final short[] above;

        private Shorts(long least, short[] above) {
            this.least = least;
            this.above = above;
        }

        static Column of(long[] values, long least, boolean holes) {
            short[] above = new short[values.length];
            for (int at = 0; at < above.length; at++) {
                above[at] = (short) (holes && values[at] == Page.NONE ? HOLE : values[at] - least);
            }
            return new Shorts(least, above);
        }

        @Override
        public long at(int index) {
            int value = above[index] & HOLE;
            return value == HOLE ? Page.NONE : least + value;
        }
    }

    /** Above the least one; the highest stands for {@link Page#NONE}. */
    final class Ints implements Column {
        private static final long HOLE = 0xffff_ffffL;

        private final long least;
        private final int[] above;

        private Ints(long least, int[] above) {
            this.least = least;
            this.above = above;
        }

        static Column of(long[] values, long least) {
            int[] above = new int[values.length];
            for (int at = 0; at < above.length; at++) {
                above[at] = (int) (values[at] == Page.NONE ? HOLE : values[at] - least);
            }
            return new Ints(least, above);
        }

        @Override
        public long at(int index) {
            long value = above[index] & HOLE;
            return value == HOLE ? Page.NONE : least + value;
        }
    }

    /** As they are. */
    final class Longs implements Column {
        private final long[] values;

        private Longs(long[] values) {
            this.values = values;
        }

        @Override
        public long at(int index) {
            return values[index];
        }
    }
}
