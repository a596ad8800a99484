/** Times the size that fits. */
export const zoomSteps = [0.5, 0.75, 1, 1.5, 2, 3, 4] as const;

/** The next step up or down; the last one stays. */
export function nextZoom(now: number, direction: 1 | -1): number {
  const further = zoomSteps.filter((step) => (direction === 1 ? step > now : step < now));
  return (direction === 1 ? further.at(0) : further.at(-1)) ?? now;
}
