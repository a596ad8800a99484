import { findEpisode } from '#db/queries/episodes.ts';
import { readPractice } from '#db/queries/practice.ts';
import type { DocumentRef } from '#domain/contract/documents.ts';
import { AppError } from '#domain/contract/errors.ts';
import { localTimeOf } from '#domain/dates/local-time.ts';
import { letterLanguage } from '#domain/progress/letter-audience.ts';
import type { ProgressSession } from '#domain/progress/record.ts';
import { findBlock } from '#main/content/load.ts';
import { type HomeCare, renderDischargeSummary } from '#main/documents/discharge-summary.ts';
import type { QueryContext } from '../context.ts';
import { episodeForPaper, signedBody } from './progress-record.ts';

type DischargeRef = Extract<DocumentRef, { readonly kind: 'discharge-summary' }>;

/** An episode from its first signed session to its last, closed or not. */
export async function dischargePdf(context: QueryContext, summary: DischargeRef): Promise<Uint8Array> {
  const { read, ports } = context;
  const input = await episodeForPaper(context, summary);
  const episode = await findEpisode(read, summary.episodeId);
  const help = findBlock(letterLanguage(input.audience, input.client.handoutLanguage), 'get-help');
  if (episode === undefined || help === undefined) throw new AppError('not-found');
  const { sessions } = input.record;
  const last = sessions.at(-1);
  const { pdf } = await renderDischargeSummary({
    ...input,
    episode: episode.fields,
    closedOn: episode.closedAt === null ? null : localTimeOf(episode.closedAt, ports.clock.timeZone()).date,
    homeCare: await lastHomeCare(context, sessions),
    goalProgress:
      last === undefined ? null : (await signedBody(context, last.noteId)).assessment.goalProgress,
    help,
    emergencyNumber: (await readPractice(read)).emergencyNumber,
  });
  return pdf;
}

/** What the newest note that says something about it gave the client to do at home. */
async function lastHomeCare(
  context: QueryContext,
  sessions: readonly ProgressSession[],
): Promise<HomeCare | null> {
  for (const { noteId, date } of [...sessions].reverse()) {
    const { plan } = await signedBody(context, noteId);
    if (plan.exercises.length > 0 || plan.homeCare.trim() !== '') {
      return { on: date, exercises: plan.exercises, words: plan.homeCare };
    }
  }
  return null;
}
