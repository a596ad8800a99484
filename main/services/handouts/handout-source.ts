import type { HandoutSnapshot, StoredSource } from '#db/queries/handout-sources.ts';
import { findLogo, readLogo } from '#db/queries/logo.ts';
import { readTherapist } from '#db/queries/practice.ts';
import type { MapBody } from '#domain/anatomy/map/marked.ts';
import { AppError } from '#domain/contract/errors.ts';
import { exerciseLimit, type HandoutChoice } from '#domain/handouts/choice.ts';
import { printedBlocks } from '#domain/handouts/printed-blocks.ts';
import type { Rendered } from '#main/documents/document.ts';
import { renderHandout } from '#main/documents/handout.ts';
import type { QueryContext } from '../context.ts';
import { handoutFacts, suggestionsFor } from './handout-facts.ts';
import { practiceBlocks } from './practice-blocks.ts';

type Wanted = { readonly noteId: string; readonly choice: HandoutChoice };

/** Everything that a handout is made from, as it stands now. Errors: not-found, note-not-signed, too-large. */
export async function gatherSource(
  context: QueryContext,
  { noteId, choice }: Wanted,
): Promise<StoredSource & { readonly clientId: string; readonly body: MapBody }> {
  const { read, ports, therapistId } = context;
  const facts = await handoutFacts(context, noteId);
  const { note, client, practice } = facts;
  const known = await practiceBlocks(read, choice.language);
  const ids = new Set(known.map(({ id }) => id));
  if (!choice.blockIds.every((id) => ids.has(id))) throw new AppError('not-found');
  // What the rules withhold is left out, whatever was asked for.
  const suggestions = suggestionsFor(facts, known);
  const withheld = suggestions.filter((each) => each.withheld.length > 0).map(({ id }) => id);
  const blocks = printedBlocks(known, choice.blockIds, withheld);
  const exercises = blocks.filter(({ kind, leads }) => kind === 'exercise' && leads !== true);
  if (exercises.length > exerciseLimit) throw new AppError('too-large');

  const version = note.versions.findLast(({ kind }) => kind !== 'addendum');
  if (version === undefined) throw new AppError('vault-damaged');
  // Whom the client saw, whoever prints it.
  const therapist = await readTherapist(read, note.signature?.therapistId ?? therapistId);
  const printedIds = new Set(blocks.map(({ id }) => id));
  const snapshot: HandoutSnapshot = {
    practice: {
      name: practice.name,
      phone: practice.phone,
      email: practice.email,
      address: practice.address,
      emergencyNumber: practice.emergencyNumber,
    },
    therapist: {
      name: therapist.name,
      credentials: therapist.credentials,
      techniques: therapist.techniques,
    },
    client: { name: client.fields.name, preferredName: client.fields.preferredName },
    sessionDate: note.date,
    noteVersion: version.number,
    choice,
    adaptations: suggestions
      .filter(({ id, adaptations }) => adaptations.length > 0 && printedIds.has(id))
      .map(({ id, adaptations }) => ({ id, adaptations: [...adaptations] })),
    logoId: (await readLogo(read))?.id ?? null,
    today: ports.clock.today(),
    createdAt: ports.clock.now(),
  };
  return { snapshot, blocks, clientId: note.clientId, body: note.body };
}

/** The PDF of a source: the same for one that was gathered just now and for one that was kept for years. */
export async function renderSource(
  { read, fontsFolder }: QueryContext,
  { snapshot, blocks }: StoredSource,
  body: MapBody,
): Promise<Rendered> {
  const { logoId, noteVersion: _noteVersion, ...made } = snapshot;
  const logo = logoId === null ? null : await findLogo(read, logoId);
  return renderHandout({ ...made, logo, blocks, body, fontsFolder });
}
