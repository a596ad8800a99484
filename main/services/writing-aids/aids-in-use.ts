import type { Reader } from '#db/database.ts';
import { type AidFields, type AidKind, insertAidVersion, listAids } from '#db/queries/writing-aids.ts';
import { AppError } from '#domain/contract/errors.ts';
import { shippedSnippets } from '#domain/notes/snippets/shipped.ts';
import { shippedTemplates } from '#domain/notes/templates/shipped.ts';
import type { CommandContext } from '../context.ts';

/** An aid as it is used now. */
export type AidInUse<Kind extends AidKind> = {
  readonly id: string;
  /** 0 for one that comes with the program and was never changed. */
  readonly number: number;
  readonly fields: AidFields[Kind];
  readonly isArchived: boolean;
};

/** The most templates, and the most snippets, that a practice keeps. */
export const mostAids = 300;

const shippedOf: { readonly [Kind in AidKind]: Readonly<Record<string, AidFields[Kind]>> } = {
  template: shippedTemplates,
  snippet: shippedSnippets,
};

/** The wording that comes with the program; undefined for one of the practice's own. */
export function shippedFields<Kind extends AidKind>(kind: Kind, id: string): AidFields[Kind] | undefined {
  const shipped: Readonly<Record<string, AidFields[Kind]>> = shippedOf[kind];
  return Object.hasOwn(shipped, id) ? shipped[id] : undefined;
}

/** Every aid of a kind: those of the program in its order, then the practice's own, oldest first. */
export async function readAids<Kind extends AidKind>(
  read: Reader,
  kind: Kind,
): Promise<readonly AidInUse<Kind>[]> {
  const stored = (await listAids(read, kind)).map(({ aidId, ...aid }) => ({ ...aid, id: aidId }));
  const shipped: Readonly<Record<string, AidFields[Kind]>> = shippedOf[kind];
  const ofProgram = Object.entries(shipped).map(
    ([id, fields]): AidInUse<Kind> =>
      stored.find((aid) => aid.id === id) ?? { id, number: 0, fields, isArchived: false },
  );
  return [...ofProgram, ...stored.filter(({ id }) => !Object.hasOwn(shipped, id))];
}

/** One aid at the number that was read. Errors: not-found, changed-elsewhere. */
export async function requireAid<Kind extends AidKind>(
  read: Reader,
  kind: Kind,
  id: string,
  expectedNumber: number,
): Promise<AidInUse<Kind>> {
  const found = (await readAids(read, kind)).find((aid) => aid.id === id);
  if (found === undefined) throw new AppError('not-found');
  if (found.number !== expectedNumber) throw new AppError('changed-elsewhere');
  return found;
}

type NextVersion<Kind extends AidKind> = Omit<AidInUse<Kind>, 'number'> & { readonly after: number };

/** Keeps the next wording of an aid. */
export async function keepAid<Kind extends AidKind>(
  { write, ports, therapistId }: CommandContext,
  kind: Kind,
  { id, after, fields, isArchived }: NextVersion<Kind>,
): Promise<{ id: string; number: number }> {
  const number = after + 1;
  await insertAidVersion(write, kind, {
    id: ports.ids.next(),
    aidId: id,
    number,
    fields,
    isArchived,
    therapistId,
    at: ports.clock.now(),
  });
  return { id, number };
}
