package io.headroom.formats.rule;

import io.headroom.engine.model.AccountId;
import io.headroom.engine.model.blueprint.Condition;
import io.headroom.engine.model.portfolio.OwnershipRules.Bond;
import io.headroom.engine.model.portfolio.OwnershipRules.Freeze;
import io.headroom.engine.model.portfolio.OwnershipRules.Pair;
import io.headroom.formats.Read;
import io.headroom.formats.condition.ConditionReader;
import io.headroom.formats.rule.Rules.Departed;
import io.headroom.formats.yaml.Fields;
import io.headroom.formats.yaml.Findings;
import io.headroom.formats.yaml.Value;
import io.headroom.formats.yaml.YamlText;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads {@code rules.yaml}: all of it, or none and every mistake in it with line, key, value and what was expected. The form is
 * published as {@code docs/schema/rules.schema.json}.
 *
 * <pre>
 * families: [{head: A-1, members: [A-2, A-3]}]
 * departed: [Ada, {person: Ben, left: 2026-12-01}]
 * pairs:    [{account: A-7, person: Ada, bond: never, why: same town}]
 * freezes:  [{accounts: [A-9], until: 2027-03-31}, {when: "account.health &lt; 50"}]
 * </pre>
 */
public final class RulesReader {
    private static final Map<String, Bond> BONDS = Map.of("always", Bond.ALWAYS, "never", Bond.NEVER);

    private RulesReader() {}

    /** What stands in the text; {@code fileName} is how issues name the file. */
    public static Read<Rules> read(String fileName, String text) {
        Findings findings = new Findings(fileName);
        if (text.length() < YamlText.LONGEST
                && text.lines().allMatch(line -> line.isBlank() || line.strip().startsWith("#"))) {
            return Read.of(Rules.NONE, List.of());
        }
        Optional<Fields> fields = YamlText.read(text, findings).flatMap(Value::fields);
        return fields.isEmpty() ? findings.read(() -> Rules.NONE) : read(fields.get(), findings);
    }

    private static Read<Rules> read(Fields fields, Findings findings) {
        Map<AccountId, AccountId> parents = new HashMap<>();
        each(fields, "families", value -> family(value, parents));
        List<Departed> departed = each(fields, "departed", RulesReader::departed);
        List<Pair> pairs = each(fields, "pairs", value -> value.fields().flatMap(RulesReader::pair));
        List<Freeze> freezes = each(fields, "freezes", value -> value.fields().flatMap(RulesReader::freeze));
        fields.done();
        return findings.read(() -> new Rules(parents, departed, pairs, freezes));
    }

    private static <T> List<T> each(Fields fields, String key, Function<Value, Optional<T>> reader) {
        return fields.value(key).map(value -> value.list(reader)).orElse(List.of());
    }

    private static Optional<AccountId> family(Value value, Map<AccountId, AccountId> parents) {
        Optional<Fields> fields = value.fields();
        Optional<AccountId> head =
                fields.flatMap(own -> own.need("head", "A-1")).flatMap(RulesReader::account);
        List<Value> members = fields.flatMap(own -> own.need("members", "[A-2, A-3]"))
                .map(Value::list)
                .orElse(List.of());
        fields.ifPresent(Fields::done);
        for (Value member : members) {
            Optional<AccountId> account = account(member);
            if (head.isPresent() && account.isPresent() && !account.equals(head)) {
                AccountId before = parents.putIfAbsent(account.get(), head.get());
                if (before != null && !before.equals(head.get())) {
                    member.refuse("This account is in the family of \"%s\" already; an account has one family."
                            .formatted(before));
                }
            }
        }
        return head;
    }

    private static Optional<AccountId> account(Value value) {
        return value.text().map(AccountId::new);
    }

    private static Optional<Departed> departed(Value value) {
        if (!value.isKeyed()) {
            return value.text().map(person -> new Departed(person, Optional.empty()));
        }
        return value.fields().flatMap(fields -> {
            Optional<String> person = fields.need("person", "Ada").flatMap(Value::text);
            Optional<LocalDate> left = fields.value("left").flatMap(Value::date);
            fields.done();
            return person.map(who -> new Departed(who, left));
        });
    }

    private static Optional<Pair> pair(Fields fields) {
        Optional<AccountId> account = fields.need("account", "A-7").flatMap(RulesReader::account);
        Optional<String> person = fields.need("person", "Ada").flatMap(Value::text);
        Optional<Bond> bond = fields.need("bond", "never").flatMap(value -> value.oneOf("bond", BONDS));
        String why = fields.text("why").orElse("");
        fields.done();
        return account.flatMap(which -> person.flatMap(who -> bond.map(how -> new Pair(which, who, how, why))));
    }

    private static Optional<Freeze> freeze(Fields fields) {
        Optional<Value> named = fields.value("accounts");
        Optional<Value> rule = fields.value("when");
        Set<AccountId> accounts =
                Set.copyOf(named.map(value -> value.list(RulesReader::account)).orElse(List.of()));
        Condition when =
                rule.flatMap(new ConditionReader(false, Map.of())::read).orElse(new Condition.Constant(false));
        Optional<LocalDate> until = fields.value("until").flatMap(Value::date);
        String why = fields.text("why").orElse("");
        fields.done();
        if (named.isPresent() == rule.isPresent()) {
            fields.whole().refuse("A freeze names either accounts: [A-9] or when: \"account.health < 50\".");
        }
        return Optional.of(new Freeze(accounts, when, until, why));
    }
}
