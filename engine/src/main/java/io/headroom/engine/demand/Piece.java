package io.headroom.engine.demand;

import io.headroom.engine.model.account.Guess;
import org.jspecify.annotations.Nullable;

/**
 * One demand line while it passes by: written anew for each line, so that counting millions of them makes no garbage. Days count from 1970.
 */
final class Piece {
    /** What it is a line of; set before anything else is asked. */
    @SuppressWarnings("NullAway.Init")
    Occurrence of;
    /** Whether the account's own level is among those that have this line. */
    boolean own;

    int stage;

    @Nullable
    String product;

    int date;
    int from;
    int until;
    boolean dated;
    double occurrences;
    long micros;
    long variance;

    @Nullable
    Guess guess;

    /** The hours and variance of {@code count} such lines, of which the number is Poisson: variance = count × (hours² + variance of one). */
    Piece times(double count) {
        Piece all = new Piece();
        double hours = micros / 1e6;
        all.of = of;
        all.own = own;
        all.stage = stage;
        all.product = product;
        all.date = date;
        all.from = from;
        all.until = until;
        all.dated = dated;
        all.occurrences = occurrences * count;
        all.micros = Math.round(micros * count);
        all.variance = Math.round(count * (hours * hours * 1e6 + variance));
        all.guess = guess;
        return all;
    }

    /** Takes the lines of one account, one after the other. */
    interface Taker {
        void take(Piece piece);

        /** Takes the lines at a run of positions of the occurrence's rhythm, which differ in nothing else. */
        default void takeRun(Piece piece, int from, int until) {
            for (int position = from; position < until; position++) {
                piece.of.write(position, piece);
                take(piece);
            }
        }
    }
}
