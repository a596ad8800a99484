import type { HealthVersionView, HealthView } from '#domain/contract/health.ts';
import { nothingKnown } from '#domain/health/history.ts';

export const firstVersionId = '00000000-0000-7000-8000-0000000000b1';
export const secondVersionId = '00000000-0000-7000-8000-0000000000b2';

/** A client whose health nobody has asked about. */
export const unknownHealth: HealthView = {
  today: '2026-11-22',
  latest: null,
  lastNumber: 0,
  versions: [],
  confirmations: [],
  lastSession: null,
  review: { state: 'never-asked', lastFullOn: null, dueOn: null },
};

export function aVersion(more: Partial<HealthVersionView> = {}): HealthVersionView {
  return {
    versionId: firstVersionId,
    number: 1,
    source: 'therapist',
    therapistName: 'Robin Vale',
    recordedOn: '2026-10-25',
    recordedAt: '2026-10-25T09:00:00.000Z',
    body: nothingKnown,
    ...more,
  };
}

/** What is known with these versions, oldest first; the last one is in force. */
export function healthOf(versions: readonly HealthVersionView[], more: Partial<HealthView> = {}): HealthView {
  const newestFirst = versions.toReversed();
  return {
    ...unknownHealth,
    latest: newestFirst[0] ?? null,
    lastNumber: versions.length,
    versions: newestFirst.map(({ body: _body, ...head }) => head),
    review: { state: 'not-due', lastFullOn: '2026-10-25', dueOn: '2027-10-25' },
    ...more,
  };
}
