package io.headroom.engine.portfolio;

/** A concave function of prices that no assignment can cost less than, whatever the prices. */
interface Dual {
    /** Its value at some prices; {@code slope} is filled with a supergradient there. */
    double at(double[] prices, double[] slope);
}
