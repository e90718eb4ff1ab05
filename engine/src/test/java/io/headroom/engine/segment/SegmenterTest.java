package io.headroom.engine.segment;

import static org.assertj.core.api.Assertions.assertThat;

import io.headroom.engine.model.AccountId;
import io.headroom.engine.model.LevelId;
import io.headroom.engine.model.Money;
import io.headroom.engine.model.SegmentId;
import io.headroom.engine.model.StageId;
import io.headroom.engine.model.account.Account;
import io.headroom.engine.model.account.Profile;
import io.headroom.engine.model.account.Revenue;
import io.headroom.engine.model.blueprint.Attribute.Field;
import io.headroom.engine.model.blueprint.Blueprint;
import io.headroom.engine.model.blueprint.Condition;
import io.headroom.engine.model.blueprint.Condition.Comparison;
import io.headroom.engine.model.blueprint.Condition.Operand;
import io.headroom.engine.model.blueprint.Segment;
import io.headroom.engine.model.blueprint.ServiceLevel;
import io.headroom.engine.model.blueprint.Stage;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SegmenterTest {
    private static final LevelId FULL = new LevelId("full");
    private static final Condition FROM_100K =
            new Condition.Compare(new Operand.Of(Field.ARR), Comparison.AT_LEAST, new Operand.Literal(100_000));

    @ParameterizedTest
    @CsvSource({
        "100000, '', enterprise",
        " 99999, '', smb",
        " 95000, enterprise, enterprise",
        " 95000, smb, smb",
        " 85000, enterprise, smb",
        "105000, smb, smb",
        "115000, smb, enterprise",
        "115000, elsewhere, enterprise"
    })
    void keepsASegmentNearTheBorder(long arr, String before, String expected) {
        assertThat(new Segmenter(blueprint()).place(account(arr, before)).segment())
                .isEqualTo(new SegmentId(expected));
    }

    private static Account account(long arr, String segment) {
        Profile unknown = Profile.UNKNOWN;
        Account plain = Account.of(new AccountId("A"));
        return new Account(
                plain.id(),
                plain.name(),
                plain.parent(),
                Revenue.recurring(new Money(arr * 100, Currency.getInstance("USD"))),
                plain.contract(),
                plain.lifecycle(),
                new Profile(
                        segment,
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        unknown.orgComplexity(),
                        unknown.technicalProficiency(),
                        unknown.productComplexity(),
                        unknown.productMaturity(),
                        List.of()),
                plain.products(),
                plain.ownership(),
                plain.measures(),
                plain.guesses());
    }

    private static Segment segment(String id, Condition when) {
        return new Segment(
                new SegmentId(id),
                id,
                when,
                Optional.of(FULL),
                Optional.empty(),
                0.1,
                OptionalInt.empty(),
                OptionalDouble.empty());
    }

    private static Blueprint blueprint() {
        StageId adoption = new StageId("adoption");
        return new Blueprint(
                "test",
                List.of(),
                List.of(),
                List.of(new Stage(adoption, "Adoption", OptionalInt.empty(), Optional.empty(), false)),
                adoption,
                List.of(new ServiceLevel(FULL, "Full", ServiceLevel.Coverage.DEDICATED, OptionalDouble.empty(), 1)),
                List.of(),
                List.of(segment("enterprise", FROM_100K), segment("smb", Condition.ALWAYS)),
                List.of(),
                List.of(),
                List.of());
    }
}
