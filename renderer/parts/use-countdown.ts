import { useEffect, useState } from 'react';

function wholeSeconds(milliseconds: number): number {
  return Math.max(0, Math.ceil(milliseconds / 1000));
}

/**
 * Whole seconds left of a wait of `waitMs` that was told at `toldAt` (milliseconds of Date.now). Ends at 0.
 */
export function useCountdown(waitMs: number, toldAt: number): number {
  const until = toldAt + waitMs;
  const [left, setLeft] = useState(() => wholeSeconds(until - Date.now()));
  useEffect(() => {
    const tick = () => {
      const next = wholeSeconds(until - Date.now());
      setLeft(next);
      return next;
    };
    if (tick() === 0) return;
    const timer = setInterval(() => {
      if (tick() === 0) clearInterval(timer);
    }, 200);
    return () => clearInterval(timer);
  }, [until]);
  return left;
}
