package io.headroom.engine.demand;

import io.headroom.engine.model.account.Guess;
import org.jspecify.annotations.Nullable;

/**
 * One demand line while it passes by: written anew for each line, so that counting millions of them makes no garbage. Days count from 1970.
 */
final class Piece {
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

    /** Takes the lines of one account, one after the other. */
    interface Taker {
        void take(Piece piece);
    }
}
