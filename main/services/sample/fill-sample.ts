import type { Store } from '#db/open.ts';
import { insertAudit } from '#db/queries/audit.ts';
import { emptyClient } from '#domain/clients/client.ts';
import { addDays, type CalendarDate } from '#domain/dates/calendar-date.ts';
import type { Clock, Ports } from '#main/platform/ports.ts';
import { createClient } from '../clients/save-client.ts';
import type { CommandContext } from '../context.ts';
import { createEpisode, setEpisodeClosed } from '../episodes/save-episode.ts';
import { composeHandout } from '../handouts/compose-handout.ts';
import { createHandout } from '../handouts/make-handout.ts';
import { saveDraft } from '../notes/save-draft.ts';
import { signNote } from '../notes/sign-note.ts';
import { startNote } from '../notes/start-note.ts';
import { type SamplePerson, type SampleVisit, samplePeople } from './people.ts';
import { noteOfVisit } from './visit-note.ts';

type FillInput = {
  readonly store: Store;
  readonly therapistId: string;
  readonly ports: Ports;
  readonly fontsFolder: string;
};

/** Fills a new vault through the same use cases that the window calls, each on the day it would have happened. */
export async function fillSample(input: FillInput): Promise<void> {
  for (const person of samplePeople) await addPerson(input, person);
}

async function addPerson(input: FillInput, person: SamplePerson): Promise<void> {
  const today = input.ports.clock.today();
  const firstDay = addDays(today, -Math.max(1, ...person.visits.map((visit) => visit.daysAgo)));
  const { episode } = person;
  const episodeId = await on(input, firstDay, async (context) => {
    const client = await createClient(context, {
      fields: {
        ...emptyClient,
        ...person.client,
        birthDate: addDays(today, -Math.round(person.age * 365.25)),
      },
    });
    const created = await createEpisode(context, {
      clientId: client.id,
      fields: {
        complaint: episode.complaint,
        onset: addDays(today, -episode.onsetDaysAgo),
        onsetIsApproximate: episode.mode === 'gradual',
        onsetMode: episode.mode,
        mechanism: '',
        goals: episode.goals,
        plan: episode.plan,
      },
    });
    return created.id;
  });
  for (const visit of person.visits) await addVisit(input, person, visit, episodeId);
  if (episode.isClosed) {
    await on(input, today, (context) =>
      setEpisodeClosed(context, { episodeId, expectedRevision: 1, isClosed: true }),
    );
  }
}

async function addVisit(
  input: FillInput,
  person: SamplePerson,
  visit: SampleVisit,
  episodeId: string,
): Promise<void> {
  const date = addDays(input.ports.clock.today(), -visit.daysAgo);
  await on(input, date, async (context) => {
    const { noteId } = await startNote(context, { episodeId });
    const body = noteOfVisit(person, visit, date, context.ports.ids);
    const { revision } = await saveDraft(context, { noteId, expectedRevision: 1, body });
    if (visit.isDraft) return;
    await signNote(context, { noteId, expectedRevision: revision });
    if (!visit.hasHandout) return;
    const { suggested } = await composeHandout(context, { noteId });
    await createHandout(context, { noteId, choice: suggested });
  });
}

/** One transaction as of a day, with its line in the audit trail. */
async function on<Result>(
  { store, therapistId, ports, fontsFolder }: FillInput,
  date: CalendarDate,
  work: (context: CommandContext) => Promise<Result>,
): Promise<Result> {
  const clock = clockOn(date, ports.clock);
  return store.transact(async ({ read, write }) => {
    const result = await work({ read, write, ports: { ...ports, clock }, therapistId, fontsFolder });
    await insertAudit(write, {
      at: clock.now(),
      actorId: therapistId,
      action: 'sample.filled',
      entity: 'vault',
      entityId: null,
    });
    return result;
  });
}

function clockOn(date: CalendarDate, clock: Clock): Clock {
  const isToday = date === clock.today();
  return isToday
    ? clock
    : { ...clock, now: () => `${date}T10:30:00.000Z`, today: () => date, timeOfDay: () => '09:30' };
}
