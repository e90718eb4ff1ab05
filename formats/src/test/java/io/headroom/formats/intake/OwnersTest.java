package io.headroom.formats.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.headroom.engine.model.Issue.Severity;
import io.headroom.engine.model.PersonId;
import io.headroom.engine.model.RoleId;
import io.headroom.engine.model.account.Account;
import io.headroom.engine.model.account.Guess;
import io.headroom.engine.model.people.Person;
import io.headroom.engine.model.people.Team.Origin;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who owns an account, where the CRM's owner is often a salesperson, a queue, or somebody who has left. */
class OwnersTest {
    private static final RoleId CSM = new RoleId("csm");

    @Test
    void aCustomerSuccessOwnerIsPreferredOverTheOwnerOfTheCrm() {
        Company company = Reading.accounts("Account Name,Account Owner,CSM", "Acme,Sal Esman,Ada Lee")
                .company();
        assertThat(company.team().people()).extracting(Person::name).containsExactly("Ada Lee");
        assertThat(company.understood().notes())
                .contains(
                        "Owners are read from the column \"CSM\", not from \"Account Owner\".",
                        "The one owner in the file is the only person of the plan: Ada Lee.");
    }

    @Test
    void theSalesOwnerIsKeptForRules() {
        assertThat(Reading.accounts("Account Name,Account Owner,CSM", "Acme,Sal Esman,Ada Lee")
                        .account()
                        .measures()
                        .attributes())
                .containsEntry("account_owner", "Sal Esman");
    }

    @Test
    void anEmptyCustomerSuccessColumnDoesNotHideTheOwner() {
        assertThat(Reading.accounts("Account Name,Account Owner,CSM", "Acme,Sal Esman,")
                        .company()
                        .team()
                        .people())
                .extracting(Person::name)
                .containsExactly("Sal Esman");
    }

    @Test
    void ownersOfTheCrmAreTakenWithARequestToConfirmOrExclude() {
        assertThat(Reading.accounts("Account Name,Account Owner", "Acme,Ada Lee", "Beta,Ben Roy")
                        .company()
                        .understood()
                        .notes())
                .contains(
                        "These 2 owners are taken as customer-success people: Ada Lee, Ben Roy. Confirm with --role-of-owner csm, or exclude them with --role-of-owner sales or --people N.");
    }

    @Test
    void ofManyOwnersTheFirstAreNamed() {
        String[] lines = IntStream.range(9, 1_310)
                .mapToObj(at -> at == 9 ? "Account Name,Account Owner" : "Account %1$s,Ada %1$s".formatted(at))
                .toArray(String[]::new);
        assertThat(Reading.accounts(lines).company().understood().notes())
                .anySatisfy(note -> assertThat(note)
                        .startsWith("These 1,300 owners are taken as customer-success people: Ada 10, Ada 100, ")
                        .contains(" and 1,288 more. Confirm with "));
    }

    @Test
    void oneOwnerIsSpokenOfAsOne() {
        assertThat(Reading.accounts("Account Name,Account Owner", "Acme,Ada Lee")
                        .company()
                        .understood()
                        .notes())
                .contains(
                        "This one owner is taken as a customer-success person: Ada Lee. Confirm with --role-of-owner csm, or exclude this person with --role-of-owner sales or --people N.");
    }

    @Test
    void aConfirmedRoleEndsTheQuestion() {
        assertThat(Reading.accounts("Account Name,Account Owner", "Acme,Ada Lee", "Beta,Ben Roy")
                        .with(Reading.USUAL.roleOfOwner(CSM))
                        .company()
                        .understood()
                        .notes())
                .contains("The 2 owners in the file are the people of the plan: Ada Lee, Ben Roy.");
    }

    @Test
    void ownersOfAnotherRoleAreNoPeopleOfThePlan() {
        Company company = Reading.accounts("Account Name,Account Owner", "Acme,Sal Esman")
                .with(Reading.USUAL.roleOfOwner(new RoleId("sales")))
                .company();
        Account account = company.accounts().get(0);
        assertThat(company.team().people()).isEmpty();
        assertThat(account.ownership().owner()).isEmpty();
        assertThat(account.ownership().named(new RoleId("sales"))).contains(new PersonId("sal-esman"));
    }

    @Test
    void aNumberOfPeopleReplacesTheOwners() {
        Company company = Reading.accounts("Account Name,Account Owner", "Acme,Sal Esman")
                .with(Reading.USUAL.people(2))
                .company();
        assertThat(company.team().origin()).isEqualTo(Origin.COUNT);
        assertThat(company.team().people()).extracting(Person::name).containsExactly("Person 01", "Person 02");
        assertThat(company.understood().notes()).contains("2 people are planned with, without names.");
    }

    @Test
    void ownersOfSingleRolesStandSideBySide() {
        Account account = Reading.accounts("Name,CSM,owner.onboarding", "Acme,Ada Lee,Ben Roy")
                .account();
        assertThat(account.ownership().owner()).contains(new PersonId("ada-lee"));
        assertThat(account.ownership().named(new RoleId("onboarding"))).contains(new PersonId("ben-roy"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"House Account", "Unassigned", "EMEA Queue", "Integration User", "CS Team", "TBH", "Pool"})
    void aHouseAccountHasNoOwner(String owner) {
        Company company = Reading.accounts("Name,CSM", "Acme," + owner).company();
        assertThat(company.accounts().get(0).ownership().owner()).isEmpty();
        assertThat(company.understood().guessed()).containsEntry(Guess.OWNER_HOUSE, 1);
        assertThat(Reading.said(company, Severity.NOTICE))
                .contains(
                        "accounts.csv:2 CSM \"%s\" This is no person, so 1 account is planned without an owner. Where somebody looks after it, name that person."
                                .formatted(owner));
    }

    @ParameterizedTest(name = "{0}, because {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Jo Marsh (inactive) | the brackets say so
            Jo Marsh [left]     | square brackets too
            INACTIVE Jo Marsh   | some systems write it before the name
            Jo Marsh - former   | or behind it
            """)
    void whoHasLeftOwnsNothing(String owner, String because) {
        Company company =
                Reading.accounts("Name,CSM", "Acme," + owner, "Beta," + owner).company();
        assertThat(company.team().people()).as(because).isEmpty();
        assertThat(company.understood().guessed()).containsEntry(Guess.OWNER_LEFT, 2);
        assertThat(Reading.said(company, Severity.WARNING))
                .contains(
                        "accounts.csv:2 CSM \"%s\" An owner who is still here. This one has left, so 2 accounts are planned without an owner: name who has them now."
                                .formatted(owner));
    }

    @Test
    void whoIsNamedAsDepartedOwnsNothing() {
        Company company = Reading.accounts("Name,CSM", "Acme,\"Marsh, Jo\"")
                .with(Reading.USUAL.departed(Set.of("Jo Marsh")))
                .company();
        assertThat(company.understood().guessed()).containsEntry(Guess.OWNER_LEFT, 1);
    }

    @ParameterizedTest(name = "leaves on {0}: unowned {1}, because {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-22 | true  | that is past
            2026-11-23 | true  | the end is exclusive: today is the first day without
            2026-11-24 | false | today is the last day
            """)
    void aPersonOwnsUntilTheDayOfLeaving(String leaves, boolean unowned, String because) {
        assertThat(Reading.accounts("Name,CSM", "Acme,Jo Marsh")
                        .team("name,leaves", "Jo Marsh," + leaves)
                        .account()
                        .ownership()
                        .owner()
                        .isEmpty())
                .as(because)
                .isEqualTo(unowned);
    }

    @Test
    void anOwnerWhoIsNotInTheTeamFileIsNamed() {
        assertThat(Reading.said(
                        Reading.accounts("Name,CSM", "Acme,Jo Marsh")
                                .team("name", "Ada Lee")
                                .company(),
                        Severity.WARNING))
                .containsExactly(
                        "accounts.csv:2 CSM \"Jo Marsh\" A person of the team file. This owner of 1 account is not in it: add the person, or name the owner with --departed.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ada Lee", "ada lee", "\"Lee, Ada\"", "ada.lee@example.org", " ADA  LEE "})
    void onePersonInManySpellings(String spelling) {
        assertThat(Reading.accounts("Name,CSM", "Acme," + spelling)
                        .account()
                        .ownership()
                        .owner())
                .contains(new PersonId("ada-lee"));
    }

    @ParameterizedTest(name = "{0} of 2")
    @CsvSource(delimiter = '|', textBlock = """
            0 | No account has an owner.
            1 | 1 of 2 accounts has no owner.
            """)
    void accountsWithoutAnOwnerAreCounted(int owned, String note) {
        assertThat(Reading.accounts("Name,CSM,Tier", "Acme,%s,1".formatted(owned > 0 ? "Ada" : ""), "Beta,,1")
                        .company()
                        .understood()
                        .notes())
                .contains(note);
    }
}
