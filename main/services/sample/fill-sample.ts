import { insertAudit } from '#db/queries/audit.ts';
import { insertTherapist } from '#db/queries/practice.ts';
import { emptyClient } from '#domain/clients/client.ts';
import { addDays } from '#domain/dates/calendar-date.ts';
import { createClient } from '../clients/save-client.ts';
import { createEpisode, setEpisodeClosed } from '../episodes/save-episode.ts';
import { composeHandout } from '../handouts/compose-handout.ts';
import { createHandout } from '../handouts/make-handout.ts';
import { saveDraft } from '../notes/save-draft.ts';
import { signNote } from '../notes/sign-note.ts';
import { startNote } from '../notes/start-note.ts';
import { callSteps } from './calls.ts';
import { consentSteps } from './consents.ts';
import { fileSteps } from './files.ts';
import { healthSteps } from './health.ts';
import { type FillInput, on, type Step } from './on-day.ts';
import { sampleColleague, samplePeople } from './people.ts';
import type { SamplePerson, SampleVisit } from './sample-person.ts';
import { noteOfVisit } from './visit-note.ts';

/**
 * Fills a new vault through the same use cases that the window calls, each on the day it would have happened and in
 * the order of the days, so that ids and the audit trail run forward as they do in life.
 */
export async function fillSample(input: FillInput): Promise<void> {
  const first = Math.max(...samplePeople.flatMap(({ visits }) => visits.map(({ daysAgo }) => daysAgo)));
  const colleague = { ...input, therapistId: await addColleague(input, first) };
  const steps = samplePeople.flatMap((person) => stepsOf(input, colleague, person));
  steps.sort((left, right) => right.daysAgo - left.daysAgo);
  for (const step of steps) await step.run();
}

function addColleague(input: FillInput, daysAgo: number): Promise<string> {
  const date = addDays(input.ports.clock.today(), -daysAgo);
  return on(input, date, 'therapist.added', 'therapist', async ({ write, ports }) => {
    const id = ports.ids.next();
    await insertTherapist(write, id, sampleColleague, ports.clock.now(), 'therapist');
    return { entityId: id, result: id };
  });
}

function stepsOf(input: FillInput, colleague: FillInput, person: SamplePerson): readonly Step[] {
  const usual = person.isOfColleague ? colleague : input;
  let episodeId = '';
  let clientId = '';
  const add: Step = {
    daysAgo: Math.max(1, ...person.visits.map((visit) => visit.daysAgo)),
    run: async () => {
      ({ clientId, episodeId } = await addPerson(usual, person, add.daysAgo));
    },
  };
  const visits = person.visits.map(
    (visit): Step => ({
      daysAgo: visit.daysAgo,
      run: () => addVisit(visit.isByColleague ? colleague : usual, person, visit, episodeId),
    }),
  );
  const close: Step = { daysAgo: 0, run: () => closeEpisode(usual, episodeId) };
  const signed = consentSteps(usual, person, () => clientId);
  const kept = fileSteps(usual, person, () => clientId);
  const called = callSteps(usual, person, () => clientId);
  const asked = healthSteps(usual, person, () => clientId);
  return [
    add,
    ...signed,
    ...kept,
    ...called,
    ...asked,
    ...visits,
    ...(person.episode.isClosed ? [close] : []),
  ];
}

type Added = { readonly clientId: string; readonly episodeId: string };

async function addPerson(input: FillInput, person: SamplePerson, daysAgo: number): Promise<Added> {
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
    return { entityId: client.id, result: { clientId: client.id, episodeId: created.id } };
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
      const { suggested } = await composeHandout(context, { noteId, language: null });
      const { handoutId } = await createHandout(context, { noteId, choice: suggested });
      const { ports, therapistId: actorId } = context;
      const made = { action: 'handout.created', entity: 'handout', entityId: handoutId };
      await insertAudit(context.write, { at: ports.clock.now(), actorId, ...made });
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
