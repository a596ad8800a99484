import { type RefObject, useEffect, useState } from 'react';

/** How far below and above the window a page already counts as in sight, so that scrolling finds it drawn. */
const margin = '240px';

/** Which pages of `place` are in sight, counted from 1. They name themselves in `data-page`. */
export function useInSight(place: RefObject<HTMLElement | null>, count: number): ReadonlySet<number> {
  const [pages, setPages] = useState<ReadonlySet<number>>(() => new Set([1]));
  useEffect(() => {
    if (count === 0) return;
    const seen = new Map<number, boolean>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          seen.set(Number((target as HTMLElement).dataset.page), isIntersecting);
        }
        setPages(new Set([...seen].filter(([, isSeen]) => isSeen).map(([page]) => page)));
      },
      { rootMargin: margin },
    );
    for (const page of place.current?.querySelectorAll('[data-page]') ?? []) observer.observe(page);
    return () => observer.disconnect();
  }, [place, count]);
  return pages;
}
