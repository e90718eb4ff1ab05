package io.headroom.engine.portfolio.owners;

import io.headroom.engine.model.PoolId;
import io.headroom.engine.model.account.Account;
import io.headroom.engine.model.plan.RoleWork;
import io.headroom.engine.model.portfolio.Portfolio.Hold;
import java.util.Optional;

/**
 * An account that somebody of the role owns or should own.
 *
 * @param pool   the pool whose people look after it
 * @param owner  where today's owner stands among the owners, or -1
 * @param tenure full years with today's owner, six at most
 * @param urgent why somebody who is here must look after it now, said of the account
 * @param hours  what it asks by computed month
 * @param all    thousandths of the hours of all months shown
 */
record Item(
        Account account,
        RoleWork work,
        PoolId pool,
        int owner,
        int tenure,
        Optional<Hold> hold,
        Optional<String> urgent,
        Thousandths hours,
        long all) {}
