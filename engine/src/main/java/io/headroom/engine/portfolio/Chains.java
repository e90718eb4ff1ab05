package io.headroom.engine.portfolio;

import io.headroom.engine.model.portfolio.AssignmentProblem;

/**
 * Makes a draft cheaper by ejection chains (Glover 1996; Yagiura, Ibaraki and Glover 2006): a job moves to another agent, who passes one of its own jobs on, and so on, until the last finds a place at which
 * all moves together pay. A chain of one move is a shift; a chain of two that ends where it began is a swap.
 *
 * <pre>
 *   shift   Ada ──a──▶ Ben
 *   swap    Ada ──a──▶ Ben ──b──▶ Ada
 *   chain   Ada ──a──▶ Ben ──b──▶ Cleo
 * </pre>
 *
 * Loads above a limit are allowed at the draft's price for them, and made dearer until there are none. For one draft and one thread.
 */
final class Chains {
    private static final int PASSED_ON = 1;
    private static final int RAISES = 30;
    private static final double RAISE = 1.5;
    private static final double PAYS = -1e-6;

    private final Draft draft;
    private final Near near;
    private final Meter meter;
    private final AssignmentProblem problem;
    private final Holdings holdings;
    private final boolean[] moving;
    private final int[][] visited = new int[PASSED_ON + 1][0];

    Chains(Draft draft, Near near, Meter meter) {
        this.draft = draft;
        this.near = near;
        this.meter = meter;
        problem = draft.problem;
        holdings = new Holdings(draft);
        moving = new boolean[problem.jobs()];
    }

    /** Places each job that is nowhere where it fits and costs least, those first that would regret it most to come later. */
    void place() {
        for (int job : near.byRegret()) {
            if (draft.arcOf(job) == Draft.NOWHERE) {
                holdings.move(job, cheapest(job));
            }
        }
    }

    /** Makes the draft cheaper, and its loads fit if it can. */
    void polish() {
        descend();
        for (int raise = 0; raise < RAISES && draft.excess() > 0 && !meter.isSpent(); raise++) {
            draft.punish(RAISE);
            descend();
        }
    }

    /** The cheapest of the arcs along which the job fits, or of all if it fits along none. */
    private int cheapest(int job) {
        int best = Draft.NOWHERE;
        double least = Double.POSITIVE_INFINITY;
        boolean fits = false;
        for (int arc : near.of(job)) {
            boolean itFits = draft.fits(arc);
            double change = draft.change(job, arc);
            if (itFits == fits ? change < least : itFits) {
                best = arc;
                least = change;
                fits = itFits;
            }
        }
        return best;
    }

    /** Makes the draft cheaper until no chain pays or the meter is spent. */
    void descend() {
        descend(0);
        descend(PASSED_ON);
    }

    private void descend(int passedOn) {
        int jobs = problem.jobs();
        int idle = 0;
        for (int job = 0; idle < jobs && !meter.isSpent(); job = (job + 1) % jobs) {
            idle = pays(job, 0, passedOn) ? 0 : idle + 1;
        }
    }

    /** Looks for a chain that begins with a job and pays, after moves that changed the cost {@code before}; makes it if there is one. */
    private boolean pays(int job, double before, int passedOn) {
        meter.count(4L * (1 + problem.resources()) * near.of(job).length);
        for (int arc : near.of(job)) {
            if (before + draft.change(job, arc) < PAYS) {
                holdings.move(job, arc);
                return true;
            }
        }
        if (passedOn == 0) {
            return false;
        }
        int home = draft.arcOf(job);
        moving[job] = true;
        boolean pays = false;
        for (int at = 0; at < near.of(job).length && !pays; at++) {
            int arc = near.of(job)[at];
            if (arc != home) {
                double change = before + draft.change(job, arc);
                holdings.move(job, arc);
                pays = passesOn(problem.agent(arc), change, passedOn - 1);
                if (!pays) {
                    holdings.move(job, home);
                }
            }
        }
        moving[job] = false;
        return pays;
    }

    private boolean passesOn(int agent, double before, int passedOn) {
        int count = holdings.count(agent);
        if (visited[passedOn].length < count) {
            visited[passedOn] = new int[2 * count];
        }
        int[] jobs = visited[passedOn];
        holdings.copy(agent, jobs);
        for (int at = 0; at < count; at++) {
            int job = jobs[at];
            if (!moving[job] && draft.fitsWithout(job) && pays(job, before, passedOn)) {
                return true;
            }
        }
        return false;
    }
}
