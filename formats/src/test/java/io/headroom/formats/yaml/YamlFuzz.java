package io.headroom.formats.yaml;

import io.headroom.formats.assumption.AssumptionsReader;
import io.headroom.formats.blueprint.BlueprintReader;
import io.headroom.formats.fuzz.Promise;
import io.headroom.formats.intake.CompanyReader;
import io.headroom.formats.mapping.MappingReader;
import io.headroom.formats.rule.RulesReader;
import java.nio.charset.StandardCharsets;

/** Any text is a blueprint, assumptions, rules, a mapping of a company, or refused by each of them. */
public final class YamlFuzz {
    private YamlFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        Promise.valueOrReason(BlueprintReader.read("blueprint.yaml", text));
        Promise.valueOrReason(AssumptionsReader.read("assumptions.yaml", text));
        Promise.valueOrReason(RulesReader.read("rules.yaml", text));
        Promise.valueOrReason(MappingReader.read("mapping.yaml", text, CompanyReader.kinds()));
    }
}
