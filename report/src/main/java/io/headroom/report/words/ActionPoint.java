package io.headroom.report.words;

import io.headroom.engine.model.plan.Action;
import io.headroom.report.words.Table.Column;
import java.util.List;

/** Point 7: three things to do that stay right over the range of every assumption. */
final class ActionPoint {
    private static final int SHOWN = 3;

    private ActionPoint() {}

    static Point of(Wording wording) {
        List<Action> actions = wording.plan().actions().stream().limit(SHOWN).toList();
        String title = switch (actions.size()) {
            case 0 -> "What to do";
            case 1 -> "One thing to do that stays right";
            case 2 -> "Two things to do that stay right";
            default -> "Three things to do that stay right";
        };
        String sentence = actions.isEmpty()
                ? "Nothing has to be done that stays right over the range of every assumption."
                : actions.size() == 1
                        ? "It holds over the whole range of every assumption in point 5."
                        : "Each holds over the whole range of every assumption in point 5.";
        List<List<String>> rows = actions.stream()
                .map(action -> List.of(heading(wording, action), text(wording, action)))
                .toList();
        Table table = Table.of("", List.of(Column.text("What"), Column.text("Why")), rows);
        return new Point(7, title, sentence, rows.isEmpty() ? List.of() : List.of(table), List.of());
    }

    static String heading(Wording wording, Action action) {
        if (action instanceof Action.Relieve relieve) {
            return "Relieve " + wording.people().call(relieve.person());
        }
        if (action instanceof Action.OpenPositions open) {
            return open.positions() == 1
                    ? "Open one position now"
                    : "Open %d positions now".formatted(open.positions());
        }
        if (action instanceof Action.KeepSize) {
            return "Open no position now";
        }
        if (action instanceof Action.NameOwners owners) {
            return "Name %s for %s"
                    .formatted(
                            owners.accounts() == 1 ? "an owner" : "owners",
                            Sentence.of(owners.accounts(), "account", "accounts"));
        }
        if (action instanceof Action.DecideCharter charter) {
            return "Decide who does " + charter.duty();
        }
        if (action instanceof Action.ProveMinutes) {
            return "Prove the minutes";
        }
        if (action instanceof Action.ConfirmOwners) {
            return "Confirm who the people are";
        }
        if (action instanceof Action.SayNewCustomers) {
            return "Say how many new customers come";
        }
        if (action instanceof Action.CloseGap gap) {
            return "Find somebody for " + gap.name();
        }
        return "Ask for the renewal dates";
    }

    static String text(Wording wording, Action action) {
        return ActionText.of(wording, action);
    }
}
