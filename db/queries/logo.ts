import type { Logo } from '#domain/practice/logo.ts';
import type { Reader, Writer } from '../database.ts';

export type NewLogo = {
  readonly id: string;
  /** Null: no logo from now on. */
  readonly picture: Omit<Logo, 'id'> | null;
  readonly therapistId: string;
  readonly at: string;
};

export async function insertLogo(write: Writer, { id, picture, therapistId, at }: NewLogo): Promise<void> {
  await write
    .insertInto('practice_logo')
    .values({
      id,
      width: picture?.width ?? 0,
      height: picture?.height ?? 0,
      colour: picture?.colour ?? null,
      grey: picture?.grey ?? null,
      therapist_id: therapistId,
      at,
    })
    .execute();
}

/** The logo in use; null where there is none. */
export async function readLogo(read: Reader): Promise<Logo | null> {
  const row = await read
    .selectFrom('practice_logo')
    .select(['id', 'width', 'height', 'colour', 'grey'])
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? null : logoOf(row);
}

/** A logo by its id, in use or not: what a handout of earlier was printed with. */
export async function findLogo(read: Reader, id: string): Promise<Logo | null> {
  const row = await read
    .selectFrom('practice_logo')
    .select(['id', 'width', 'height', 'colour', 'grey'])
    .where('id', '=', id)
    .executeTakeFirst();
  return row === undefined ? null : logoOf(row);
}

type LogoRow = {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly colour: Uint8Array | null;
  readonly grey: Uint8Array | null;
};

function logoOf({ id, width, height, colour, grey }: LogoRow): Logo | null {
  if (colour === null || grey === null) return null;
  return { id, width, height, colour: new Uint8Array(colour), grey: new Uint8Array(grey) };
}
