import type { CommandContext } from '../context.ts';
import { beginSession } from './begin-session.ts';

/** Opens today's draft of the client, or starts a session with an empty one. */
export async function startNote(
  context: CommandContext,
  { episodeId }: { readonly episodeId: string },
): Promise<{ noteId: string }> {
  const { clock } = context.ports;
  return beginSession(context, { episodeId, date: clock.today(), time: clock.timeOfDay(), lateReason: '' });
}
