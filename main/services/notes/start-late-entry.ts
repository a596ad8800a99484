import { AppError } from '#domain/contract/errors.ts';
import type { CommandContext } from '../context.ts';
import { beginSession } from './begin-session.ts';

type LateInput = {
  readonly episodeId: string;
  readonly date: string;
  readonly time: string;
  readonly reason: string;
};

/** Opens the draft of that day, or starts the note of a session that was not written down on its day. */
export async function startLateEntry(
  context: CommandContext,
  { episodeId, date, time, reason }: LateInput,
): Promise<{ noteId: string }> {
  if (date >= context.ports.clock.today()) {
    throw new AppError('day-not-earlier', { fields: { date: 'day-not-earlier' } });
  }
  if (reason.trim() === '') throw new AppError('reason-missing', { fields: { reason: 'reason-missing' } });
  return beginSession(context, { episodeId, date, time, lateReason: reason.trim() });
}
