import type { Reader } from '#db/database.ts';
import { listClearances, type StoredClearance } from '#db/queries/clearances.ts';
import { clientExists } from '#db/queries/clients.ts';
import { findSignedVersion } from '#db/queries/note-versions.ts';
import { findDraft, findNote } from '#db/queries/notes.ts';
import { findLastNoteId } from '#db/queries/safety.ts';
import { AppError } from '#domain/contract/errors.ts';
import type { ClearanceView } from '#domain/contract/safety.ts';
import { assess } from '#domain/safety/assess.ts';
import { endOf, isInForce } from '#domain/safety/clearance.ts';
import { isFlagOpen, levelOfFlag } from '#domain/safety/flag-matters.ts';
import { flagLevels, nothingAsked, redFlags, type SafetyScreen } from '#domain/safety/red-flags.ts';
import { emptySafety, type SafetySection } from '#domain/safety/section.ts';
import type { QueryContext } from '../context.ts';
import { readKnownFacts, termOf } from './known-facts.ts';

type OfClient = { readonly clientId: string };

/** What holds for a client today. A condition of the day belongs to its day; a flag stays open until it is answered. */
export async function readClientSafety({ read, ports }: QueryContext, { clientId }: OfClient) {
  const today = ports.clock.today();
  const known = await readKnownFacts(read, clientId);
  const last = await lastScreenOf(read, clientId);
  const verdict = assess({
    ...known,
    safety: { ...emptySafety, ...(last === null ? {} : openOf(last.safety)) },
    day: today,
    tender: [],
    painRegions: [],
  });
  return {
    today,
    verdict,
    isHealthKnown: known.health !== null,
    lastScreen: last && { noteId: last.noteId, date: last.date, flags: flagsOf(last.safety) },
  };
}

async function lastScreenOf(read: Reader, clientId: string) {
  const noteId = await findLastNoteId(read, clientId);
  const note = noteId === undefined ? undefined : await findNote(read, noteId);
  if (!note) return null;
  const content =
    note.state === 'signed' ? await findSignedVersion(read, note.noteId) : await findDraft(read, note.noteId);
  if (!content) throw new AppError('vault-damaged');
  return { noteId: note.noteId, date: note.date, safety: content.body.safety };
}

function openOf({ screen, observations }: SafetySection): Pick<SafetySection, 'screen' | 'observations'> {
  const open = Object.entries(screen).filter(([, answer]) => answer === 'yes');
  return { screen: { ...nothingAsked, ...Object.fromEntries(open) } as SafetyScreen, observations };
}

function flagsOf(safety: SafetySection) {
  return redFlags
    .filter(({ id }) => isFlagOpen(safety, id))
    .map(({ id }) => ({ flag: id, level: levelOfFlag(safety, id) }))
    .sort((one, other) => flagLevels.indexOf(one.level) - flagLevels.indexOf(other.level));
}

/** Every clearance of a client with what it is worth today. */
export async function listClientClearances(
  { read, ports }: QueryContext,
  { clientId }: OfClient,
): Promise<{ today: string; clearances: ClearanceView[] }> {
  if (!(await clientExists(read, clientId))) throw new AppError('not-found');
  const today = ports.clock.today();
  const clearances = await listClearances(read, clientId);
  return { today, clearances: clearances.map((each) => viewOf(each, today)) };
}

function viewOf(clearance: StoredClearance, today: string): ClearanceView {
  const { clientId: _client, therapistId: _therapist, ...shown } = clearance;
  return { ...shown, endsOn: endOf(clearance), state: stateOf(clearance, today) };
}

function stateOf(clearance: StoredClearance, today: string): ClearanceView['state'] {
  if (clearance.withdrawnOn !== null) return 'withdrawn';
  if (isInForce(termOf(clearance), today)) return 'in-force';
  return clearance.givenOn > today ? 'not-yet' : 'expired';
}
