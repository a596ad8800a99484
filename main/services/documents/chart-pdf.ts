import { findClient } from '#db/queries/clients.ts';
import { listEpisodes } from '#db/queries/episodes.ts';
import { findLatestHealth } from '#db/queries/health.ts';
import { listEntriesOfRecord } from '#db/queries/measure-entries.ts';
import { listVersions } from '#db/queries/note-versions.ts';
import { findNote } from '#db/queries/notes.ts';
import { readPractice } from '#db/queries/practice.ts';
import { listClientSessions } from '#db/queries/sessions.ts';
import type { DocumentRef } from '#domain/contract/documents.ts';
import { AppError } from '#domain/contract/errors.ts';
import type { SessionSummary } from '#domain/contract/notes.ts';
import { type ChartSession, renderChart } from '#main/documents/chart.ts';
import type { QueryContext } from '../context.ts';
import { versionOnPaper } from './note-on-paper.ts';

type ChartRef = Extract<DocumentRef, { readonly kind: 'chart' }>;

/** The client's chart: record, health, episodes and the signed notes of the period, oldest first. */
export async function chartPdf(context: QueryContext, chart: ChartRef): Promise<Uint8Array> {
  const { read, ports, fontsFolder } = context;
  const client = await findClient(read, chart.clientId);
  if (!client) throw new AppError('not-found');
  const all = [...(await listClientSessions(read, chart.clientId))].reverse();
  const inPeriod = all.filter(({ date }) => isInPeriod(date, chart));
  const signed = inPeriod.filter(({ state }) => state === 'signed');
  const first = new Set(firstVisits(all.filter(({ state }) => state === 'signed')));
  const sessions: ChartSession[] = [];
  for (const { noteId } of signed) {
    sessions.push(await chartSession(context, noteId, first.has(noteId), chart.withAmendments));
  }
  const health = await findLatestHealth(read, chart.clientId);
  const { pdf } = await renderChart({
    practice: await readPractice(read),
    client: client.fields,
    health: health === undefined ? null : { recordedOn: health.recordedOn, body: health.body },
    episodes: await listEpisodes(read, chart.clientId),
    from: chart.from,
    to: chart.to,
    withAmendments: chart.withAmendments,
    sessions,
    entries: (await listEntriesOfRecord(read, chart.clientId)).filter(({ date }) => isInPeriod(date, chart)),
    notSigned: inPeriod.length - signed.length,
    createdAt: ports.clock.now(),
    today: ports.clock.today(),
    timeZone: ports.clock.timeZone(),
    fontsFolder,
  });
  return pdf;
}

function isInPeriod(date: string, { from, to }: ChartRef): boolean {
  return (from === null || date >= from) && (to === null || date <= to);
}

/** The note of each episode that was first; the sessions come oldest first. */
function firstVisits(sessions: readonly SessionSummary[]): readonly string[] {
  const seen = new Set<string>();
  return sessions
    .filter(({ episodeId }) => !seen.has(episodeId) && seen.add(episodeId))
    .map(({ noteId }) => noteId);
}

async function chartSession(
  { read }: QueryContext,
  noteId: string,
  isFirstVisit: boolean,
  withAmendments: boolean,
): Promise<ChartSession> {
  const note = await findNote(read, noteId);
  const versions = await listVersions(read, noteId);
  const [original] = versions;
  if (!note || original === undefined) throw new AppError('vault-damaged');
  const bodies = versions.filter(({ kind }) => kind !== 'addendum').map(({ body }) => body);
  const printed = withAmendments ? versions : [original];
  return {
    note: { ...note, versions: printed.map(versionOnPaper) },
    body: withAmendments ? (bodies.at(-1) ?? original.body) : original.body,
    isFirstVisit,
    replaced: withAmendments ? bodies.slice(0, -1) : [],
    leftOut: versions.length - printed.length,
  };
}
