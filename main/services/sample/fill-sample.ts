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

/**
 * Fills a new vault through the same use cases that the window calls, each on the day it would have happened and in
 * the order of the days, so that ids and the audit trail run forward as they do in life.
 */
export async function fillSample(input: FillInput): Promise<void> {
  const steps = samplePeople.flatMap((person) => stepsOf(input, person));
  steps.sort((left, right) => right.daysAgo - left.daysAgo);
  for (const step of steps) await step.run();
}

/** Something that happened so many days ago. */
type Step = { readonly daysAgo: number; readonly run: () => Promise<void> };

function stepsOf(input: FillInput, person: SamplePerson): readonly Step[] {
  let episodeId = '';
  const add: Step = {
    daysAgo: Math.max(1, ...person.visits.map((visit) => visit.daysAgo)),
    run: async () => {
      episodeId = await addPerson(input, person, add.daysAgo);
    },
  };
  const visits = person.visits.map(
    (visit): Step => ({ daysAgo: visit.daysAgo, run: () => addVisit(input, person, visit, episodeId) }),
  );
  const close: Step = { daysAgo: 0, run: () => closeEpisode(input, episodeId) };
  return [add, ...visits, ...(person.episode.isClosed ? [close] : [])];
}

async function addPerson(input: FillInput, person: SamplePerson, daysAgo: number): Promise<string> {
  const today = input.ports.clock.today();
  const { episode } = person;
  return on(input, addDays(today, -daysAgo), 'client.created', 'client', async (context) => {
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
    return { entityId: client.id, result: created.id };
  });
}

async function addVisit(
  input: FillInput,
  person: SamplePerson,
  visit: SampleVisit,
  episodeId: string,
): Promise<void> {
  const date = addDays(input.ports.clock.today(), -visit.daysAgo);
  const action = visit.isDraft ? 'note.saved' : 'note.signed';
  await on(input, date, action, 'note', async (context) => {
    const { noteId } = await startNote(context, { episodeId });
    const body = noteOfVisit(person, visit, date, context.ports.ids);
    const { revision } = await saveDraft(context, { noteId, expectedRevision: 1, body });
    if (!visit.isDraft) await signNote(context, { noteId, expectedRevision: revision });
    if (visit.hasHandout) {
      const { suggested } = await composeHandout(context, { noteId });
      await createHandout(context, { noteId, choice: suggested });
    }
    return { entityId: noteId, result: undefined };
  });
}

async function closeEpisode(input: FillInput, episodeId: string): Promise<void> {
  const change = { episodeId, expectedRevision: 1, isClosed: true };
  await on(input, input.ports.clock.today(), 'episode.closed-set', 'episode', async (context) => {
    await setEpisodeClosed(context, change);
    return { entityId: episodeId, result: undefined };
  });
}

/** One transaction as of a day, with its line in the audit trail. */
async function on<Result>(
  { store, therapistId, ports, fontsFolder }: FillInput,
  date: CalendarDate,
  action: string,
  entity: string,
  work: (context: CommandContext) => Promise<{ readonly entityId: string; readonly result: Result }>,
): Promise<Result> {
  const clock = clockOn(date, ports.clock);
  return store.transact(async ({ read, write }) => {
    const { entityId, result } = await work({
      read,
      write,
      ports: { ...ports, clock },
      therapistId,
      fontsFolder,
    });
    await insertAudit(write, { at: clock.now(), actorId: therapistId, action, entity, entityId });
    return result;
  });
}

function clockOn(date: CalendarDate, clock: Clock): Clock {
  const isToday = date === clock.today();
  return isToday
    ? clock
    : { ...clock, now: () => `${date}T10:30:00.000Z`, today: () => date, timeOfDay: () => '09:30' };
}
