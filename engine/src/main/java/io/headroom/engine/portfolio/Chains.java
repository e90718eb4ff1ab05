package io.headroom.engine.portfolio;

import io.headroom.engine.model.portfolio.AssignmentProblem;
import java.util.Arrays;

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
    private final int[][] book;
    private final int[] bookSize;
    private final int[] place;
    private final boolean[] moving;
    private final int[][] visited = new int[PASSED_ON + 1][0];

    Chains(Draft draft, Near near, Meter meter) {
        this.draft = draft;
        this.near = near;
        this.meter = meter;
        problem = draft.problem;
        book = new int[problem.agents()][4];
        bookSize = new int[problem.agents()];
        place = new int[problem.jobs()];
        moving = new boolean[problem.jobs()];
        for (int job = 0; job < problem.jobs(); job++) {
            if (draft.arcOf(job) != Draft.NOWHERE) {
                enter(draft.agentOf(job), job);
            }
        }
    }

    /** Places each job that is nowhere where it costs least, those first that would regret it most to come later. */
    void place() {
        for (int job : near.byRegret()) {
            if (draft.arcOf(job) == Draft.NOWHERE) {
                move(job, cheapest(job));
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

    private int cheapest(int job) {
        int best = near.of(job)[0];
        for (int arc : near.of(job)) {
            best = draft.change(job, arc) < draft.change(job, best) ? arc : best;
        }
        return best;
    }

    /** Makes the draft cheaper until no chain pays or the meter is spent. */
    void descend() {
        int jobs = problem.jobs();
        int idle = 0;
        for (int job = 0; idle < jobs && !meter.isSpent(); job = (job + 1) % jobs) {
            idle = pays(job, 0, PASSED_ON) ? 0 : idle + 1;
        }
    }

    /** Looks for a chain that begins with a job and pays, after moves that changed the cost {@code before}; makes it if there is one. */
    private boolean pays(int job, double before, int passedOn) {
        meter.count(8L * near.of(job).length);
        for (int arc : near.of(job)) {
            if (before + draft.change(job, arc) < PAYS) {
                move(job, arc);
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
                move(job, arc);
                pays = passesOn(problem.agent(arc), change, passedOn - 1);
                if (!pays) {
                    move(job, home);
                }
            }
        }
        moving[job] = false;
        return pays;
    }

    private boolean passesOn(int agent, double before, int passedOn) {
        int count = bookSize[agent];
        if (visited[passedOn].length < count) {
            visited[passedOn] = new int[2 * count];
        }
        int[] jobs = visited[passedOn];
        System.arraycopy(book[agent], 0, jobs, 0, count);
        for (int at = 0; at < count; at++) {
            int job = jobs[at];
            if (!moving[job] && draft.fitsWithout(job) && pays(job, before, passedOn)) {
                return true;
            }
        }
        return false;
    }

    private void move(int job, int arc) {
        if (draft.arcOf(job) != Draft.NOWHERE) {
            leave(draft.agentOf(job), job);
        }
        draft.move(job, arc);
        enter(problem.agent(arc), job);
    }

    private void enter(int agent, int job) {
        if (bookSize[agent] == book[agent].length) {
            book[agent] = Arrays.copyOf(book[agent], 2 * bookSize[agent]);
        }
        place[job] = bookSize[agent];
        book[agent][bookSize[agent]++] = job;
    }

    private void leave(int agent, int job) {
        int last = book[agent][--bookSize[agent]];
        book[agent][place[job]] = last;
        place[last] = place[job];
    }
}
