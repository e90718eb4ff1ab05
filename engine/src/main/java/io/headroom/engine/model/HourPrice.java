package io.headroom.engine.model;

/**
 * The one price of an hour of a person's direct time, and where it comes from. Every part that weighs hours against money uses it.
 *
 * @param perHour what an hour is worth
 * @param source  in words, for example "loaded cost over yearly direct hours"
 */
public record HourPrice(Money perHour, String source) {}
