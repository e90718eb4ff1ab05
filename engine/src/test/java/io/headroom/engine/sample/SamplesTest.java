package io.headroom.engine.sample;

import static io.headroom.engine.sample.Samples.aBlueprint;
import static io.headroom.engine.sample.Samples.aPerson;
import static io.headroom.engine.sample.Samples.anAccount;
import static io.headroom.engine.sample.Samples.anActivity;
import static org.assertj.core.api.Assertions.assertThat;

import io.headroom.engine.model.AccountId;
import io.headroom.engine.model.PersonId;
import io.headroom.engine.model.RoleId;
import io.headroom.engine.model.account.Account;
import io.headroom.engine.model.people.Person;
import org.junit.jupiter.api.Test;

class SamplesTest {
    @Test
    void anAccountOfWhichNothingIsSaidIsUnknown() {
        assertThat(anAccount("Clinic+").build()).isEqualTo(Account.of(new AccountId("Clinic+")));
    }

    @Test
    void aPersonOfWhomNothingIsSaidIsFullTimeAndRamped() {
        Person plain = Person.of(new PersonId("Ben"), new RoleId("csm"));

        assertThat(aPerson("Ben").build())
                .usingRecursiveComparison()
                .ignoringFields("id")
                .isEqualTo(plain);
    }

    @Test
    void aBlueprintHasTheWorkItIsGiven() {
        assertThat(aBlueprint().with(anActivity("call").build()).build().activities())
                .extracting(activity -> activity.id().value())
                .containsExactly("call");
    }
}
