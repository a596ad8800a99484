import type { HealthHistory } from '#domain/health/history.ts';
import type { CommandContext } from '../context.ts';
import { recordHealth } from './record-health.ts';

type SaveInput = {
  readonly clientId: string;
  readonly expectedNumber: number;
  readonly body: HealthHistory;
  readonly isFullReview: boolean;
};

/** What the therapist asked and wrote down. */
export function saveHealth(
  context: CommandContext,
  input: SaveInput,
): Promise<{ versionId: string; number: number }> {
  return recordHealth(context, { ...input, source: 'therapist' });
}
