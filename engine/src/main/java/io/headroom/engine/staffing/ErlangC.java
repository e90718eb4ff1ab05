package io.headroom.engine.staffing;

/**
 * A queue with Poisson arrivals, exponential times and several servers (Erlang 1917; the recursion over Erlang B is the usual stable form).
 *
 * @param perHour events that arrive in an hour
 * @param hours   mean hours that one takes
 */
record ErlangC(double perHour, double hours) {

    /** The share of events that begin to be answered within {@code wait} hours by so many servers. */
    double inTime(int servers, double wait) {
        double load = perHour * hours;
        if (load <= 0) {
            return 1;
        }
        if (servers <= load) {
            return 0;
        }
        double blocked = 1;
        for (int server = 1; server <= servers; server++) {
            blocked = load * blocked / (server + load * blocked);
        }
        double waits = blocked / (1 - load / servers * (1 - blocked));
        return 1 - waits * StrictMath.exp(-(servers - load) * wait / hours);
    }

    /** The least number of servers that answer a share of the events within {@code wait} hours. */
    int servers(double wait, double share) {
        int servers = (int) (perHour * hours) + 1;
        while (inTime(servers, wait) < share) {
            servers++;
        }
        return servers;
    }
}
