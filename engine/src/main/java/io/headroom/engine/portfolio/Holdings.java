package io.headroom.engine.portfolio;

import java.util.Arrays;

/** The jobs that each agent holds in a draft, kept up to date as jobs move. The order of an agent's jobs means nothing. */
final class Holdings {
    private final Draft draft;
    private final int[][] book;
    private final int[] count;
    private final int[] place;

    Holdings(Draft draft) {
        this.draft = draft;
        book = new int[draft.problem.agents()][4];
        count = new int[draft.problem.agents()];
        place = new int[draft.problem.jobs()];
        for (int job = 0; job < place.length; job++) {
            enter(job);
        }
    }

    /** How many jobs an agent holds. */
    int count(int agent) {
        return count[agent];
    }

    /** One of the jobs that an agent holds, from 0. */
    int job(int agent, int at) {
        return book[agent][at];
    }

    /** Copies the jobs of an agent to the beginning of an array. */
    void copy(int agent, int[] to) {
        System.arraycopy(book[agent], 0, to, 0, count[agent]);
    }

    /** Moves a job in the draft, too; {@link Draft#NOWHERE} takes it out. */
    void move(int job, int arc) {
        leave(job);
        draft.move(job, arc);
        enter(job);
    }

    private void enter(int job) {
        int agent = draft.agentOf(job);
        if (agent != Draft.NOWHERE) {
            if (count[agent] == book[agent].length) {
                book[agent] = Arrays.copyOf(book[agent], 2 * count[agent]);
            }
            place[job] = count[agent];
            book[agent][count[agent]++] = job;
        }
    }

    private void leave(int job) {
        int agent = draft.agentOf(job);
        if (agent != Draft.NOWHERE) {
            int last = book[agent][--count[agent]];
            book[agent][place[job]] = last;
            place[last] = place[job];
        }
    }
}
