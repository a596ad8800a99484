import type { Reader } from '#db/database.ts';
import { type AidFields, type AidKind, listAidChanges } from '#db/queries/writing-aids.ts';
import { canonicalJson } from '#domain/canonical-json.ts';
import type { SnippetView, TemplateView } from '#domain/contract/writing-aids.ts';
import type { QueryContext } from '../context.ts';
import { type AidInUse, readAids, shippedFields } from './aids-in-use.ts';

type Change = { number: number; at: string; therapist: string };

type AidView<Kind extends AidKind> = {
  readonly id: string;
  readonly number: number;
  readonly fields: AidFields[Kind];
  readonly isShipped: boolean;
  readonly isAsShipped: boolean;
  readonly isArchived: boolean;
  readonly changes: Change[];
};

export async function listTemplates({ read }: QueryContext): Promise<{ templates: TemplateView[] }> {
  return { templates: await viewsOf(read, 'template') };
}

export async function listSnippets({ read }: QueryContext): Promise<{ snippets: SnippetView[] }> {
  // The names of shipped ones are checked by the contract; here they are text.
  return { snippets: (await viewsOf(read, 'snippet')) as SnippetView[] };
}

async function viewsOf<Kind extends AidKind>(read: Reader, kind: Kind): Promise<AidView<Kind>[]> {
  const changes = new Map<string, Change[]>();
  for (const { aidId, ...change } of await listAidChanges(read, kind)) {
    changes.set(aidId, [...(changes.get(aidId) ?? []), change]);
  }
  return (await readAids(read, kind)).map((aid) => ({
    ...aid,
    isShipped: shippedFields(kind, aid.id) !== undefined,
    isAsShipped: isAsShipped(kind, aid),
    changes: changes.get(aid.id) ?? [],
  }));
}

function isAsShipped<Kind extends AidKind>(kind: Kind, { id, fields }: AidInUse<Kind>): boolean {
  const shipped = shippedFields(kind, id);
  return shipped !== undefined && canonicalJson(shipped) === canonicalJson(fields);
}
