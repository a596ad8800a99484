import { AppError } from '#domain/contract/errors.ts';
import type { Clock } from '#main/platform/ports.ts';

/** A record as it was read, and when the change is made. */
export type ExpectedRevision = { readonly id: string; readonly revision: number; readonly at: string };

type SaveInput = {
  readonly id: string;
  readonly expectedRevision: number;
  readonly clock: Clock;
  /** Writes where the record has the expected revision; says whether it had. */
  readonly change: (expected: ExpectedRevision) => Promise<boolean>;
  readonly exists: () => Promise<boolean>;
};

/** Saves over the revision that was read, never over a newer one. Errors: changed-elsewhere, not-found. */
export async function saveRevision(input: SaveInput): Promise<{ id: string; revision: number }> {
  const { id, expectedRevision, clock } = input;
  const isChanged = await input.change({ id, revision: expectedRevision, at: clock.now() });
  if (isChanged) return { id, revision: expectedRevision + 1 };
  throw new AppError((await input.exists()) ? 'changed-elsewhere' : 'not-found');
}
