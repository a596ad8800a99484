import type { Reader } from '#db/database.ts';
import { listClearances, type StoredClearance } from '#db/queries/clearances.ts';
import { findClient } from '#db/queries/clients.ts';
import { findLatestHealth } from '#db/queries/health.ts';
import { AppError } from '#domain/contract/errors.ts';
import type { ClearanceTerm } from '#domain/safety/clearance.ts';

/** What is known of a client beside the note of the day. Rows of a merged record count with the one that was kept. */
export async function readKnownFacts(read: Reader, clientId: string) {
  const client = await findClient(read, clientId);
  if (!client) throw new AppError('not-found');
  const health = await findLatestHealth(read, clientId);
  const clearances = await listClearances(read, clientId);
  const { pressureLimit, allergies, oilAllergies, birthDate } = client.fields;
  return {
    health: health === undefined ? null : { body: health.body, recordedOn: health.recordedOn },
    clearances: clearances.map(termOf),
    pressureLimit,
    allergies: [allergies, oilAllergies].filter((words) => words.trim() !== '').join('\n'),
    birthDate,
  };
}

export function termOf(clearance: StoredClearance): ClearanceTerm {
  const { id, ruleId, givenOn, pressureLimit, expiresOn, withdrawnOn } = clearance;
  return { id, ruleId, givenOn, pressureLimit, expiresOn, withdrawnOn };
}
