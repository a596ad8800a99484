/**
 * A time without a session that is longer than this is a pause: a gap in the charts, *last seen* on the screen, and an open
 * episode lost to follow-up. Six weeks are a choice of ours, no published limit.
 */
export const longPauseDays = 42;
