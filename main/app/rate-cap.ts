/** A window run by a person stays far below; only a page gone wild does not. */
const burst = 2_000;
const perSecond = 1_000;

type RateCap = {
  /** Whether one more call may pass at this moment of a clock in milliseconds that only grows. */
  readonly allows: (nowMs: number) => boolean;
};

/** Lets `burst` calls through at once and `perSecond` for as long as one likes. */
export function createRateCap(): RateCap {
  let left = burst;
  let lastMs: number | undefined;
  return {
    allows: (nowMs) => {
      left = Math.min(burst, left + ((nowMs - (lastMs ?? nowMs)) / 1_000) * perSecond);
      lastMs = nowMs;
      if (left < 1) return false;
      left -= 1;
      return true;
    },
  };
}
