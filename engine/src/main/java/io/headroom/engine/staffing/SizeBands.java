package io.headroom.engine.staffing;

import io.headroom.engine.model.Evidence;
import io.headroom.engine.model.blueprint.Segment;
import io.headroom.engine.model.blueprint.ServiceLevel.Coverage;
import io.headroom.engine.model.plan.Benchmark;
import io.headroom.engine.model.plan.Demand.SegmentDemand;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The bands by customer size of text 003, with their revenue read in both ways: "1:2-4 accounts (for high-value clients with $12-15M annual
 * contract value)" may mean a book or each account.
 *
 * <pre>
 *               accounts a person    revenue of a book
 *   enterprise        2 – 4          $12 – 15M, or 2 – 4 times that
 *   mid-market        8 – 15         $7 – 8M
 *   SMB             200 – 500        $0.7 – 1M
 * </pre>
 */
final class SizeBands {
    private static final String SOURCE = "bands by customer size (text 003)";

    private final Basis basis;
    private final int ours;
    private final WhyWeDiffer why;

    SizeBands(Basis basis, int ours, WhyWeDiffer why) {
        this.basis = basis;
        this.ours = ours;
        this.why = why;
    }

    /** One band, with what a person has at least and at most; revenue in millions. */
    enum Band {
        ENTERPRISE(2, 4, 12, 15),
        MID_MARKET(8, 15, 7, 8),
        SMB(200, 500, 0.7, 1);

        private final double fewest;
        private final double most;
        private final double least;
        private final double largest;

        Band(double fewest, double most, double least, double largest) {
            this.fewest = fewest;
            this.most = most;
            this.least = least;
            this.largest = largest;
        }

        /** By the segment's name; where that says nothing, by how it is covered. */
        static Band of(Segment segment, Coverage coverage) {
            String name = (segment.id() + " " + segment.label()).toLowerCase(Locale.ROOT);
            if (name.contains("enterprise") || name.contains("strategic") || name.contains("large")) {
                return ENTERPRISE;
            }
            if (name.contains("mid")) {
                return MID_MARKET;
            }
            if (name.contains("smb") || name.contains("small")) {
                return SMB;
            }
            return coverage == Coverage.DEDICATED ? MID_MARKET : SMB;
        }
    }

    private record Range(double low, double high) {
        Range plus(Range other) {
            return new Range(low + other.low, high + other.high);
        }
    }

    List<Benchmark> all() {
        Range byAccounts = new Range(0, 0);
        Range byBook = new Range(0, 0);
        Range byAccount = new Range(0, 0);
        List<String> read = new ArrayList<>();
        for (SegmentDemand segment : basis.demand().segments()) {
            if (segment.accounts() > 0) {
                Band band = Band.of(basis.blueprint().segment(segment.segment()), segment.coverage());
                double revenue = segment.revenue().amount() / 1e6;
                double times = band == Band.ENTERPRISE ? band.fewest : 1;
                double timesMost = band == Band.ENTERPRISE ? band.most : 1;
                byAccounts =
                        byAccounts.plus(new Range(segment.accounts() / band.most, segment.accounts() / band.fewest));
                byBook = byBook.plus(new Range(revenue / band.largest, revenue / band.least));
                byAccount =
                        byAccount.plus(new Range(revenue / (band.largest * timesMost), revenue / (band.least * times)));
                read.add("%s as %s"
                        .formatted(
                                segment.segment(),
                                band.name().toLowerCase(Locale.ROOT).replace('_', '-')));
            }
        }
        if (read.isEmpty()) {
            return List.of();
        }
        String scope = "by segment: " + String.join(", ", read) + ".";
        List<Benchmark> all = new ArrayList<>();
        all.add(benchmark("size-bands-accounts", "size bands, by accounts", byAccounts, scope));
        if (byBook.high() > 0) {
            all.add(benchmark("size-bands-book", "size bands, $12–15M read as a book", byBook, scope));
            all.add(benchmark("size-bands-account", "size bands, $12–15M read as one account", byAccount, scope));
        }
        return all;
    }

    private Benchmark benchmark(String id, String label, Range range, String scope) {
        return new Benchmark(
                id,
                label,
                range.low(),
                range.high(),
                ours,
                SOURCE,
                "undated",
                scope + " The text leaves open what its revenue means.",
                Evidence.C,
                why.than(
                        (range.low() + range.high()) / 2,
                        "A band knows sizes only, and its own text asks to look at contract, onboarding, proficiency, maturity and services too."));
    }
}
