package io.headroom.engine.model.account;

/** Something that reading had to guess about one account, always counted and shown. */
public enum Guess {
    /** The renewal date was missing and was spread evenly over the term. */
    RENEWAL_SPREAD,
    /** The renewal date had passed and was rolled on by the term. */
    RENEWAL_ROLLED,
    /** Nobody said when the account entered its stage; the day was spread evenly over the stage's length. */
    STAGE_START_SPREAD,
    /** The owner was a house account, a queue or a team, so the account has no owner. */
    OWNER_HOUSE,
    /** The owner has left or is inactive, so the account has no owner. */
    OWNER_LEFT,
    /** The key was made from the name. */
    ID_FROM_NAME
}
