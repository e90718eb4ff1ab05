package io.headroom.engine.staffing;

import io.headroom.engine.model.plan.AccountDemand;
import io.headroom.engine.model.plan.AccountDemand.Work;
import io.headroom.engine.model.plan.Demand.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which work a number is about, by the keys of a pool and a segment; all of it where both are empty. */
record Selection(Optional<String> pool, Optional<String> segment) {
    /** As an address asks for it. */
    static Selection of(Address address) {
        return new Selection(address.filter("pool"), address.filter("segment"));
    }

    boolean has(AccountDemand account, Work work) {
        return has(work.pool().value(), account.segment().value());
    }

    boolean has(Row row) {
        return has(row.pool().value(), row.segment().value());
    }

    /** As it stands in an address, behind the question mark; empty where nothing is left out. */
    String text() {
        List<String> parts = new ArrayList<>();
        pool.ifPresent(key -> parts.add("pool=" + Address.encoded(key)));
        segment.ifPresent(key -> parts.add("segment=" + Address.encoded(key)));
        return String.join("&", parts);
    }

    private boolean has(String ofPool, String ofSegment) {
        return pool.map(ofPool::equals).orElse(true)
                && segment.map(ofSegment::equals).orElse(true);
    }
}
