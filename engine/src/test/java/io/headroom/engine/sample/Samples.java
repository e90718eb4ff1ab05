package io.headroom.engine.sample;

/** Where samples begin; made to be imported statically. */
public final class Samples {
    private Samples() {}

    /** An account of which only the name is known, which is its key too. */
    public static AccountBuilder anAccount(String name) {
        return new AccountBuilder(name);
    }

    /** A full-time, ramped CSM of whom nothing else is known. */
    public static PersonBuilder aPerson(String name) {
        return new PersonBuilder(name);
    }

    /**
     * One role (csm), three stages (90 days of onboarding, adoption, 90 days before each renewal), two levels (full, light), and one segment
     * that takes every account at full level; no work yet.
     */
    public static BlueprintBuilder aBlueprint() {
        return new BlueprintBuilder();
    }

    /** A monthly hour of a CSM at level full, in every stage. */
    public static ActivityBuilder anActivity(String id) {
        return new ActivityBuilder(id);
    }
}
