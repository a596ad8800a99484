import { findEarlierSigned } from '#db/queries/map-history.ts';
import { findNote } from '#db/queries/notes.ts';
import { AppError } from '#domain/contract/errors.ts';
import { type EarlierMap, mostEarlierMaps } from '#domain/contract/note-map.ts';
import type { NoteBody } from '#domain/notes/body.ts';
import type { QueryContext } from '../context.ts';

/** What the map of the earlier sessions of a note's episode showed. */
export async function readMapHistory(
  { read }: QueryContext,
  { noteId }: { readonly noteId: string },
): Promise<{ sessions: EarlierMap[] }> {
  const note = await findNote(read, noteId);
  if (!note) throw new AppError('not-found');
  const earlier = await findEarlierSigned(read, note, mostEarlierMaps);
  return { sessions: earlier.map(({ body, ...session }) => ({ ...session, ...shownOnMap(body) })) };
}

function shownOnMap({ subjective, objective }: NoteBody): Pick<EarlierMap, 'regions' | 'findings'> {
  return {
    regions: subjective.regions,
    findings: objective.findings.map(({ structure, side, tone, tenderness, triggerPoint }) => ({
      structure,
      side,
      tone,
      tenderness,
      triggerPoint,
    })),
  };
}
