import { listTherapists } from '#db/queries/therapists.ts';
import type { TherapistRow } from '#domain/contract/therapists.ts';
import type { QueryContext } from '../context.ts';

/** Everybody who has or had access to this practice. */
export async function listAllTherapists({ read }: QueryContext): Promise<{ therapists: TherapistRow[] }> {
  return { therapists: await listTherapists(read) };
}
