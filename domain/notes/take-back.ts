import type { NoteBody } from './body.ts';
import { emptyNote } from './body.ts';
import { nothingCarried } from './carried.ts';
import { valueAt } from './value-at.ts';

/**
 * The draft without what is still unconfirmed of *same as last time*. Since only empty fields were filled and rows
 * added, what the therapist wrote, touched or confirmed stays as it is.
 */
export function takeCarriedBack(body: NoteBody): NoteBody {
  const without = body.carried.unconfirmed.reduce(withoutPath, body);
  return { ...without, carried: nothingCarried };
}

function withoutPath(body: NoteBody, path: string): NoteBody {
  const [section = '', name = '', id] = path.split('.');
  const members = body[section as keyof NoteBody] as unknown as Readonly<Record<string, unknown>>;
  const rows = members[name];
  const value =
    id !== undefined && Array.isArray(rows)
      ? rows.filter((row: { readonly id: string }) => row.id !== id)
      : valueAt(emptyNote, path);
  return { ...body, [section]: { ...members, [name]: value } };
}
