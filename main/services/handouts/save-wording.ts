import { countOwnTexts, insertWording, isWorded, listWordings } from '#db/queries/own-blocks.ts';
import { AppError } from '#domain/contract/errors.ts';
import type { MethodInput } from '#domain/contract/table.ts';
import type { HandoutLanguage } from '#domain/handouts/languages.ts';
import { isEditable, type OwnBlockFields, ownKindOf } from '#domain/handouts/own-block.ts';
import { findBlock } from '#main/content/load.ts';
import type { CommandContext } from '../context.ts';

/** The most texts of its own that a practice keeps. */
const mostOwnTexts = 300;

/** Keeps a wording as the next version of a text. Errors: not-found, changed-elsewhere, text-not-editable, too-large. */
export async function saveWording(
  context: CommandContext,
  { id, language, expectedNumber, fields }: MethodInput<'handoutLibrary.save'>,
): Promise<{ id: string; number: number }> {
  if (id === null) return saveNewText(context, language, fields);
  const ofProgram = findBlock(language, id);
  if (ofProgram !== undefined && !isEditable(ofProgram)) throw new AppError('text-not-editable');
  if (ofProgram === undefined && !(await isWorded(context.read, id))) throw new AppError('not-found');
  const { newest } = await requireNumber(context, { id, language }, expectedNumber);
  // Which section a text of the program stands in is not for the practice to say.
  const kind = (ofProgram && ownKindOf(ofProgram)) ?? fields.kind;
  return keep(context, {
    id,
    language,
    number: newest + 1,
    fields: { ...fields, kind },
    basedOn: ofProgram?.version ?? null,
    isTakenBack: false,
  });
}

/** Errors: not-found where no wording of the practice is in use, changed-elsewhere. */
export async function takeWordingBack(
  context: CommandContext,
  { id, language, expectedNumber }: MethodInput<'handoutLibrary.takeBack'>,
): Promise<{ number: number }> {
  const { inUse } = await requireNumber(context, { id, language }, expectedNumber);
  if (inUse === undefined) throw new AppError('not-found');
  const { fields, basedOn } = inUse;
  const number = inUse.number + 1;
  await keep(context, { id, language, number, fields, basedOn, isTakenBack: true });
  return { number };
}

async function saveNewText(context: CommandContext, language: HandoutLanguage, fields: OwnBlockFields) {
  if ((await countOwnTexts(context.read)) >= mostOwnTexts) throw new AppError('too-large');
  // Told by its beginning from every text that the program may bring later.
  const id = `own-${context.ports.ids.next()}`;
  return keep(context, { id, language, number: 1, fields, basedOn: null, isTakenBack: false });
}

type Which = { readonly id: string; readonly language: HandoutLanguage };

/** The wording in use, which must be the one that was read: number 0 stands for none. */
async function requireNumber({ read }: CommandContext, { id, language }: Which, expectedNumber: number) {
  const [latest] = await listWordings(read, { blockId: id, language });
  const inUse = latest?.isTakenBack === false ? latest : undefined;
  if ((inUse?.number ?? 0) !== expectedNumber) throw new AppError('changed-elsewhere');
  return { inUse, newest: latest?.number ?? 0 };
}

type Kept = Which & {
  readonly number: number;
  readonly fields: OwnBlockFields;
  readonly basedOn: number | null;
  readonly isTakenBack: boolean;
};

async function keep({ write, ports, therapistId }: CommandContext, { id, ...wording }: Kept) {
  await insertWording(write, {
    ...wording,
    id: ports.ids.next(),
    blockId: id,
    therapistId,
    at: ports.clock.now(),
  });
  return { id, number: wording.number };
}
