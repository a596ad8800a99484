import { listAudit } from '#db/queries/audit.ts';
import {
  readPractice,
  readPrintChoice,
  readPrintChoices,
  readTherapist,
  updatePractice,
  updateTherapist,
} from '#db/queries/practice.ts';
import type { AuditRow, PracticeView } from '#domain/contract/practice.ts';
import type { PracticeFields, TherapistFields } from '#domain/practice/practice.ts';
import type { CommandContext, QueryContext } from '../context.ts';

export async function getPractice({ read, therapistId }: QueryContext): Promise<PracticeView> {
  return {
    practice: await readPractice(read),
    therapist: await readTherapist(read, therapistId),
    print: await readPrintChoice(read),
    printOf: await readPrintChoices(read),
  };
}

export async function changePractice(
  { write }: CommandContext,
  { practice }: { readonly practice: PracticeFields },
): Promise<Record<string, never>> {
  await updatePractice(write, practice);
  return {};
}

export async function changeTherapist(
  { write, therapistId }: CommandContext,
  { therapist }: { readonly therapist: TherapistFields },
): Promise<Record<string, never>> {
  await updateTherapist(write, therapistId, therapist);
  return {};
}

export async function readAuditTrail(
  { read }: QueryContext,
  { limit, actorId }: { readonly limit: number; readonly actorId?: string | undefined },
): Promise<{ rows: AuditRow[] }> {
  return { rows: [...(await listAudit(read, limit, actorId))] };
}
