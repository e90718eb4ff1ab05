package io.headroom.engine.model.account;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.RandomAccess;

/**
 * Accounts in little room: an unchangeable list that keeps key, name, ARR and the dates of the contract of each account in a few dozen
 * bytes, and makes the account anew whenever it is asked for. What many accounts have alike (profile, owner, lifecycle, measures) is kept once. Making an
 * account takes about as long as reading a line of text; different threads may ask at the same time.
 */
public final class CompactAccounts extends AbstractList<Account> implements RandomAccess {
    private final List<Page> pages;
    private final int size;

    private CompactAccounts(List<Page> pages, int size) {
        this.pages = pages;
        this.size = size;
    }

    /** The same accounts in the same order. Takes one pass; the accounts given are not kept. */
    public static List<Account> of(Iterable<Account> accounts) {
        Iterator<Account> left = accounts.iterator();
        Shared shared = new Shared();
        List<Page> pages = new ArrayList<>();
        int size = 0;
        while (left.hasNext()) {
            PageWriter page = new PageWriter(shared);
            while (left.hasNext() && page.size() < Page.ACCOUNTS) {
                page.add(left.next());
            }
            size = Math.addExact(size, page.size());
            pages.add(page.written());
        }
        shared.end();
        return new CompactAccounts(List.copyOf(pages), size);
    }

    @Override
    public Account get(int index) {
        return pages.get(index / Page.ACCOUNTS).account(index % Page.ACCOUNTS);
    }

    @Override
    public int size() {
        return size;
    }
}
