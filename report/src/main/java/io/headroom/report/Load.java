package io.headroom.report;

/** The colours of a load, by role: spare in two steps, normal, caution, act. */
final class Load {
    private Load() {}

    static String style(double utilisation) {
        if (!(utilisation >= 0.65)) {
            return "l1";
        }
        if (utilisation < 0.8) {
            return "l2";
        }
        if (utilisation < 1.1) {
            return "l3";
        }
        return utilisation < 1.3 ? "l4" : "l5";
    }
}
