import { useCallback } from 'react';
import { type PainRegion, painRegions } from '#domain/anatomy/structures.ts';
import { useDraft } from '../draft-context.tsx';

/** Marks a region or takes it back. The list keeps the order of the body, whatever the order of the clicks. */
export function useRegionToggle(): (region: PainRegion) => void {
  const { session } = useDraft();
  return useCallback(
    (region) => {
      const chosen = session.body().subjective.regions;
      session.update('subjective', {
        regions: painRegions.filter((each) =>
          each === region ? !chosen.includes(each) : chosen.includes(each),
        ),
      });
    },
    [session],
  );
}
