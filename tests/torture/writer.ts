import { writeSync } from 'node:fs';
import { v7 as uuid } from 'uuid';
import type { MarkStroke } from '#domain/anatomy/body-map.ts';
import { emptyClient } from '#domain/clients/client.ts';
import type { ConsentDraft } from '#domain/consents/draft.ts';
import type { MethodInput, MethodName, MethodOutput } from '#domain/contract/table.ts';
import type { NoteBody } from '#domain/notes/body.ts';
import { createRouter } from '#main/ipc/router.ts';
import { systemClock } from '#main/platform/clock.ts';
import { uuids } from '#main/platform/ids.ts';
import { floorCost } from '#main/security/kdf-cost.ts';
import { treatedNote } from '#tests/support/notes.ts';
import { testPorts } from '#tests/support/ports.ts';
import { lowBackPain, passphrase } from '#tests/support/records.ts';
import { chanceOf } from './chance.ts';
import type { Told } from './told.ts';

/*
 * A process of its own that writes, draws, signs and amends until it is killed, and tells what the store has answered.
 * Arguments: data folder, seed, and `honest`; `early` for one that tells before the store has answered, which the
 * torture must notice; or `none` for one that does nothing.
 */
const [dataFolder = '', seed = '1', manner = 'honest'] = process.argv.slice(2);
const chance = chanceOf(Number(seed));
const router = createRouter({
  dataFolder,
  fontsFolder: '',
  ports: { ...testPorts(), clock: systemClock, ids: uuids },
  isOutputChecked: false,
  kdfCost: floorCost,
});

// Written at once and by the system: what was told before a kill reaches the reader.
const tell = (told: Told): void => void writeSync(1, `${JSON.stringify(told)}\n`);

async function ok<Name extends MethodName>(
  name: Name,
  input: MethodInput<Name>,
): Promise<MethodOutput<Name>> {
  const envelope = await router.call(name, input);
  if (!envelope.ok) throw new Error(`${name}: ${envelope.error.code}`);
  return envelope.value as MethodOutput<Name>;
}

async function telling(told: Told, call: () => Promise<unknown>): Promise<void> {
  if (manner === 'early') tell(told);
  await call();
  if (manner === 'honest') tell(told);
}

type Draft = { readonly noteId: string; readonly clientId: string; revision: number; body: NoteBody };

async function newDraft(): Promise<Draft> {
  const name = `Client ${chance.whole(1, 1e9)}`;
  const { id: clientId } = await ok('clients.create', { fields: { ...emptyClient, name } });
  const { id: episodeId } = await ok('episodes.create', { clientId, fields: lowBackPain });
  const { noteId } = await ok('notes.start', { episodeId });
  return { noteId, clientId, revision: 1, body: treatedNote() };
}

/** The draft that the writer before left unfinished; one that was never saved still has its first body. */
async function draftLeft(): Promise<Draft | null> {
  const due = (await ok('notes.today', {})).due.find(({ state }) => state === 'draft');
  if (due === undefined) return null;
  const { noteId, clientId, revision, body } = await ok('notes.get', { noteId: due.noteId });
  return { noteId, clientId, revision, body: revision === 1 ? treatedNote() : body };
}

const stroke = (): MarkStroke => ({
  id: uuid(),
  view: chance.next() < 0.5 ? 'back' : 'front',
  points: Array.from({ length: chance.whole(2, 40) }, (_, index) => [
    chance.whole(0, 720),
    chance.whole(0, 1040),
    index * 16,
    500,
  ]),
});

function typed(body: NoteBody, revision: number): NoteBody {
  const words = `${body.subjective.words} word${revision}`.trimStart();
  return { ...body, subjective: { ...body.subjective, words } };
}

function drawn(body: NoteBody): NoteBody {
  return { ...body, objective: { ...body.objective, marks: [...body.objective.marks, stroke()] } };
}

async function save(draft: Draft): Promise<void> {
  const body = chance.next() < 0.6 ? typed(draft.body, draft.revision) : drawn(draft.body);
  const told = {
    kind: 'saved',
    noteId: draft.noteId,
    revision: draft.revision + 1,
    words: body.subjective.words,
    strokes: body.objective.marks.length,
  } as const;
  await telling(told, () =>
    ok('notes.saveDraft', { noteId: draft.noteId, expectedRevision: draft.revision, body }),
  );
  draft.revision += 1;
  draft.body = body;
}

/** A signature on the pad, kept stroke by stroke before it binds anybody. */
async function ink(clientId: string): Promise<void> {
  const before = (await ok('consents.draft', { clientId, kind: 'treatment' })).draft?.strokes.length ?? 0;
  const after = before + chance.whole(1, 4);
  for (let count = before + 1; count <= after; count += 1) {
    const draft: ConsentDraft = {
      language: 'en',
      signerName: '',
      relation: 'client',
      months: 12,
      isTyped: false,
      strokes: Array.from({ length: count }, (_, index) => [[10 * index, 10, index, 500]]),
    };
    await telling({ kind: 'ink', clientId, strokes: count }, () =>
      ok('consents.saveDraft', { clientId, kind: 'treatment', draft }),
    );
  }
}

async function writeOne(draft: Draft): Promise<void> {
  for (let count = chance.whole(2, 12); count > 0; count -= 1) await save(draft);
  if (chance.next() < 0.5) await ink(draft.clientId);
  await telling({ kind: 'signed', noteId: draft.noteId }, () =>
    ok('notes.sign', { noteId: draft.noteId, expectedRevision: draft.revision }),
  );
  const next = chance.next();
  if (next < 0.35) await addTo(draft);
  else if (next < 0.7) await correct(draft);
}

/** Begins, writes and signs an addendum. */
async function addTo({ noteId }: Draft): Promise<void> {
  const reason = 'The client called';
  let { revision } = await ok('notes.amend.begin', { noteId, kind: 'addendum', reason });
  let words = '';
  for (let count = chance.whole(1, 3); count > 0; count -= 1) {
    words = `${words} added${count}`.trimStart();
    await telling({ kind: 'amending', noteId, words }, () =>
      ok('notes.amend.save', { noteId, expectedRevision: revision, reason, words }),
    );
    revision += 1;
  }
  await telling({ kind: 'amended', noteId, words }, () =>
    ok('notes.amend.sign', { noteId, expectedRevision: revision, reason }),
  );
}

/** Begins, writes and signs a correction of the body. */
async function correct({ noteId, body }: Draft): Promise<void> {
  const reason = 'The side was wrong';
  let { revision } = await ok('notes.amend.begin', { noteId, kind: 'correction', reason });
  let corrected = body;
  for (let count = chance.whole(1, 3); count > 0; count -= 1) {
    corrected = typed(corrected, 1000 + revision);
    const next = corrected;
    await telling({ kind: 'amending', noteId, words: next.subjective.words }, () =>
      ok('notes.amend.saveBody', { noteId, expectedRevision: revision, body: next }),
    );
    revision += 1;
  }
  await telling({ kind: 'amended', noteId, words: corrected.subjective.words }, () =>
    ok('notes.amend.sign', { noteId, expectedRevision: revision, reason }),
  );
}

if (manner === 'none') process.exit();
await ok('vault.unlock', { passphrase });
tell({ kind: 'ready' });
let draft = await draftLeft();
for (;;) {
  await writeOne(draft ?? (await newDraft()));
  draft = null;
}
