import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DraftPlace, draftPlace, keepablePlace, placeLimit, readPlace } from '#domain/notes/place.ts';

const place: DraftPlace = { field: 'subjective.words', start: 1, end: 2, scroll: 3, open: [] };

describe('a place', () => {
  it('is shortened from its end until it fits', () => {
    const open = Array.from({ length: 8 }, (_, index) => `a-group-with-a-long-name-${index}`);
    const kept = keepablePlace({ ...place, open });
    expect(kept?.open.length).toBeGreaterThan(1);
    expect(kept?.open).toEqual(open.slice(0, kept?.open.length));
    expect(JSON.stringify(kept).length).toBeLessThanOrEqual(placeLimit);
  });

  it('that fits no way is not kept, and a whole one as it is', () => {
    expect(keepablePlace({ ...place, field: 'a text that somebody typed' })).toBeNull();
    expect(keepablePlace({ ...place, start: Number.NaN })).toBeNull();
    expect(keepablePlace({ ...place, open: ['wellbeing'] })).toEqual({ ...place, open: ['wellbeing'] });
  });

  it('that was made keepable is taken by the boundary, whatever it was', () => {
    const anything = fc.record({
      field: fc.oneof(fc.string(), fc.constant('treatment.rows.0197a000-0000-7000-8000-000000000001.n4')),
      start: fc.oneof(fc.integer(), fc.double()),
      end: fc.integer(),
      scroll: fc.integer(),
      open: fc.array(fc.oneof(fc.string(), fc.constant('wellbeing')), { maxLength: 12 }),
    });
    fc.assert(
      fc.property(anything, (each) => {
        const kept = keepablePlace(each);
        return kept === null || draftPlace.safeParse(kept).success;
      }),
    );
  });

  it('that today’s program cannot read is no place', () => {
    expect(readPlace('')).toBeNull();
    expect(readPlace('{"field":"x"}')).toBeNull();
    expect(readPlace(JSON.stringify(place))).toEqual(place);
  });
});
