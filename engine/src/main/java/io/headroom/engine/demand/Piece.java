package io.headroom.engine.demand;

import io.headroom.engine.model.account.Guess;
import org.jspecify.annotations.Nullable;

/**
 * One demand line while it passes by: written anew for each line, so that counting millions of them makes no garbage. Days count from 1970.
 */
final class Piece {
    /** Which service levels have this line. */
    int[] levels = {};
    /** Whether the account's own level is among them. */
    boolean own;

    int activity;
    int stage;

    @Nullable
    String product;

    int date;
    int from;
    int until;
    boolean dated;
    boolean event;
    double occurrences;
    double minutes;
    double factor;
    double sharing;
    long micros;
    long variance;

    @Nullable
    Guess guess;

    /** The hours and variance of {@code count} such lines, of which the number is Poisson: variance = count × (hours² + variance of one). */
    Piece times(double count) {
        Piece all = new Piece();
        double hours = micros / 1e6;
        all.levels = levels;
        all.own = own;
        all.activity = activity;
        all.stage = stage;
        all.product = product;
        all.date = date;
        all.from = from;
        all.until = until;
        all.dated = dated;
        all.event = event;
        all.occurrences = occurrences * count;
        all.minutes = minutes;
        all.factor = factor;
        all.sharing = sharing;
        all.micros = Math.round(micros * count);
        all.variance = Math.round(count * (hours * hours * 1e6 + variance));
        all.guess = guess;
        return all;
    }

    /** Takes the lines of one account, one after the other. */
    interface Taker {
        void take(Piece piece);
    }
}
