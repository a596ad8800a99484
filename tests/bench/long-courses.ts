import { emptyClient } from '#domain/clients/client.ts';
import { addDays } from '#domain/dates/calendar-date.ts';
import { systemClock } from '#main/platform/clock.ts';
import { uuids } from '#main/platform/ids.ts';
import { floorCost } from '#main/security/kdf-cost.ts';
import { vaultFolder } from '#main/security/vault-folder.ts';
import { createClient } from '#main/services/clients/save-client.ts';
import { createEpisode } from '#main/services/episodes/save-episode.ts';
import { saveDraft } from '#main/services/notes/save-draft.ts';
import { signNote } from '#main/services/notes/sign-note.ts';
import { startNote } from '#main/services/notes/start-note.ts';
import { type FillInput, on } from '#main/services/sample/on-day.ts';
import { samplePeople } from '#main/services/sample/people.ts';
import { noteOfVisit } from '#main/services/sample/visit-note.ts';
import { makeVault } from '#main/services/vault/make-vault.ts';
import { testPorts } from '#tests/support/ports.ts';
import { passphrase, practiceInput } from '#tests/support/records.ts';
import type { Practice } from './practice.ts';

/** Clients of each length. Each is opened once, so that the window remembers nothing of it. */
export const courseCount = 13;
export const lengths = { long: 300, short: 5 } as const;
export type Length = keyof typeof lengths;

export const courseName = (length: Length, number: number): string =>
  `Course ${length} ${String(number + 1).padStart(2, '0')}`;

/** A practice of clients with 300 and with 5 signed sessions of the same kind, a week apart. */
export async function makeLongCourses(
  dataFolder: string,
  fontsFolder: string,
): Promise<Omit<Practice, 'noteId'>> {
  const ports = { ...testPorts(), clock: systemClock, ids: uuids };
  const { dataKey } = await makeVault({
    ...practiceInput,
    folder: vaultFolder(dataFolder, 'practice'),
    ports,
    kdfCost: floorCost,
    nativeBinding: undefined,
    fill: async (store, therapistId) => {
      for (let number = 0; number < courseCount; number += 1) {
        for (const length of ['long', 'short'] as const) {
          await addCourse(
            { store, therapistId, ports, fontsFolder },
            courseName(length, number),
            lengths[length],
          );
        }
      }
    },
  });
  dataKey.fill(0);
  return { dataFolder, passphrase };
}

async function addCourse(input: FillInput, name: string, sessions: number): Promise<void> {
  const person = samplePeople.find(({ activities = [] }) => activities.length > 2);
  if (person === undefined) throw new Error('Nobody of the sample practice named three activities');
  const today = systemClock.today();
  const daysAgo = (number: number) => 7 * (sessions - number);
  const episodeId = await on(
    input,
    addDays(today, -daysAgo(0)),
    'client.created',
    'client',
    async (context) => {
      const client = await createClient(context, { fields: { ...emptyClient, name } });
      const episode = await createEpisode(context, {
        clientId: client.id,
        fields: {
          complaint: person.episode.complaint,
          onset: addDays(today, -daysAgo(0) - 10),
          onsetIsApproximate: false,
          onsetMode: person.episode.mode,
          mechanism: '',
          goals: person.episode.goals,
          plan: '',
        },
      });
      return { entityId: client.id, result: episode.id };
    },
  );
  for (let number = 0; number < sessions; number += 1) {
    const date = addDays(today, -daysAgo(number));
    const before = Math.round(5 + 3 * Math.cos(number / 9));
    await on(input, date, 'note.signed', 'note', async (context) => {
      const { noteId } = await startNote(context, { episodeId });
      const visit = { daysAgo: daysAgo(number), before, after: Math.max(0, before - 2) };
      const body = noteOfVisit(person, visit, date, context.ports.ids);
      const { revision } = await saveDraft(context, { noteId, expectedRevision: 1, body });
      await signNote(context, { noteId, expectedRevision: revision });
      return { entityId: noteId, result: undefined };
    });
  }
}
