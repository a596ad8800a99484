import type { Recurring } from '#domain/anatomy/map/recurring.ts';
import { termsEn } from '#domain/terms/en.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { structureName } from './map-places.ts';

export type Count = { readonly found: number; readonly all: number };

/** In how many earlier sessions a place was marked, by `structure side` or by region; null for never. */
export type CountOf = (place: string) => Count | null;

export function countsOf({ sessionCount, regions, findings }: Recurring): CountOf {
  const counts = new Map<string, number>([
    ...regions.map(({ region, count }) => [region, count] as const),
    ...findings.map(({ structure, side, count }) => [`${structure} ${side}`, count] as const),
  ]);
  return (place) => {
    const found = counts.get(place);
    return found === undefined ? null : { found, all: sessionCount };
  };
}

export function countBadge(count: Count | null): string {
  return count === null ? '' : t('map.history.badge', { count: count.found });
}

export function countWords(count: Count | null): string {
  return count === null ? '' : t('map.spoken.counted', { found: count.found, count: count.all });
}

/** What keeps coming back, a line each, and what was there once, together in one. */
export function historyLines({ sessionCount: all, regions, findings }: Recurring): readonly string[] {
  const places = [
    ...findings.map(({ structure, side, count }) => ({
      name: structureName(structure, side),
      found: count,
      key: 'map.history.finding' as const,
    })),
    ...regions.map(({ region, count }) => ({
      name: termsEn.region[region],
      found: count,
      key: 'map.history.region' as const,
    })),
  ];
  const often = places.filter(({ found }) => found > 1 || all === 1);
  const once = places.filter(({ found }) => found === 1 && all > 1);
  return [
    ...often.map(({ name, found, key }) => t(key, { name, found, count: all })),
    ...(once.length === 0 ? [] : [t('map.history.once', { names: once.map(({ name }) => name).join('; ') })]),
  ];
}
