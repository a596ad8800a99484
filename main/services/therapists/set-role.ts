import { findAccess, listActive, updateRole } from '#db/queries/therapists.ts';
import { AppError } from '#domain/contract/errors.ts';
import type { TherapistRole } from '#domain/practice/role.ts';
import type { CommandContext } from '../context.ts';

type RoleInput = { readonly therapistId: string; readonly role: TherapistRole };

/** Makes somebody an owner or takes that back; one owner stays. */
export async function setRole(
  { read, write }: CommandContext,
  { therapistId, role }: RoleInput,
): Promise<Record<string, never>> {
  const access = await findAccess(read, therapistId);
  if (!access) throw new AppError('not-found');
  if (!access.isActive) throw new AppError('access-ended');
  const others = (await listActive(read)).filter((each) => each.therapistId !== therapistId);
  if (role !== 'owner' && !others.some((each) => each.role === 'owner')) throw new AppError('last-owner');
  await updateRole(write, therapistId, role);
  return {};
}
