import { describe, expect, test } from 'vitest';
import { emptyClient } from '#domain/clients/client.ts';
import { proposalsOf } from '#domain/intake/proposals.ts';
import type { ReviewValue } from '#domain/intake/review.ts';
import { firstPrint } from '#domain/practice/practice.ts';
import { handedIn, handOver } from '#tests/support/intake.ts';
import { lowBackPain, passphrase } from '#tests/support/records.ts';
import { openApp, type TestApp } from '#tests/support/test-router.ts';

async function proposed(app: TestApp, intakeId: string) {
  const review = await app.ok('intake.review', { intakeId });
  const proposals = proposalsOf(review.answers, review.record, review.on);
  const values = Object.fromEntries(proposals.map(({ field, proposed: value }) => [field.id, value]));
  return { review, values: values as Record<string, ReviewValue> };
}

async function actions(app: TestApp): Promise<readonly string[]> {
  const { rows } = await app.ok('practice.auditTrail', { limit: 20 });
  return rows.map(({ action }) => action);
}

describe('the review', () => {
  test('waits on Today until it is done, and shows the answers beside the record', async () => {
    const app = await openApp();
    const { clientId, intakeId } = await handedIn(app);
    expect((await app.ok('intake.toReview', {})).intakes).toMatchObject([
      { intakeId, clientId, clientName: 'Wilhelmina Sand' },
    ]);
    const { review } = await proposed(app, intakeId);
    expect(review).toMatchObject({
      clientId,
      status: 'submitted',
      versions: { client: 1, health: 0, episode: null },
      on: '2026-11-22',
    });
    expect(review.record.client.phone).toBe('');
    expect(review.answers.phone).toEqual({ type: 'text', text: '555-0142' });
  });

  test('accepting all fills client, health and a new episode in one go, and the trail names each', async () => {
    const app = await openApp();
    const { clientId, intakeId } = await handedIn(app);
    const { review, values } = await proposed(app, intakeId);
    await app.ok('intake.accept', { intakeId, versions: review.versions, accepted: values });

    const client = await app.ok('clients.get', { clientId });
    expect(client.revision).toBe(2);
    expect(client.fields).toMatchObject({
      preferredName: 'Billie',
      phone: '555-0142',
      birthDate: '1979-03-04',
      largePrint: true,
    });
    const { episodes } = await app.ok('episodes.list', { clientId });
    expect(episodes.map(({ fields }) => fields)).toMatchObject([
      { complaint: 'It pulls when I bend', onset: '2026-11-01', onsetIsApproximate: true },
    ]);
    const after = await app.ok('intake.review', { intakeId });
    expect(after.status).toBe('accepted');
    expect(after.record.health.conditions.anticoagulant).toMatchObject({
      answer: 'yes',
      detail: 'warfarin since May',
    });
    expect(after.record.health.conditions.osteoporosis.answer).toBe('not-asked');
    expect(after.versions.health).toBe(1);
    expect(after.accepted).toEqual(values);
    expect((await app.ok('intake.toReview', {})).intakes).toEqual([]);
    expect((await actions(app)).slice(0, 4)).toEqual([
      'intake.accepted',
      'episode.created',
      'health.recorded',
      'client.updated',
    ]);
  });

  test('only what is accepted goes in; the rest stays readable in the intake', async () => {
    const app = await openApp();
    const { clientId, intakeId } = await handedIn(app);
    const { review } = await proposed(app, intakeId);
    const accepted = { 'client.phone': { kind: 'text', text: '555-0143' } } as const;
    await app.ok('intake.accept', { intakeId, versions: review.versions, accepted });
    const client = await app.ok('clients.get', { clientId });
    expect(client.fields).toMatchObject({ phone: '555-0143', preferredName: '', birthDate: null });
    expect((await app.ok('episodes.list', { clientId })).episodes).toEqual([]);
    const after = await app.ok('intake.review', { intakeId });
    expect(after.versions.health).toBe(0);
    expect(after.answers['preferred-name']).toEqual({ type: 'text', text: 'Billie' });
    expect(after.answers.phone).toEqual({ type: 'text', text: '555-0142' });
  });

  test('an open episode is changed, never doubled', async () => {
    const app = await openApp();
    const { clientId, intakeId } = await handedIn(app);
    const { id } = await app.ok('episodes.create', { clientId, fields: lowBackPain });
    const { review, values } = await proposed(app, intakeId);
    expect(review.versions.episode).toEqual({ id, revision: 1 });
    await app.ok('intake.accept', {
      intakeId,
      versions: review.versions,
      accepted: { 'episode.complaint': values['episode.complaint'] },
    });
    const { episodes } = await app.ok('episodes.list', { clientId });
    expect(episodes).toMatchObject([
      { id, revision: 2, fields: { ...lowBackPain, complaint: 'It pulls when I bend' } },
    ]);
  });

  test('a record that was changed meanwhile is not written over, and nothing is half accepted', async () => {
    const app = await openApp();
    const { clientId, intakeId } = await handedIn(app);
    const { review, values } = await proposed(app, intakeId);
    const { fields } = await app.ok('clients.get', { clientId });
    await app.ok('clients.update', {
      clientId,
      expectedRevision: 1,
      fields: { ...fields, email: 'w@sand.example' },
    });
    const accept = { intakeId, versions: review.versions, accepted: values };
    expect(await app.fails('intake.accept', accept)).toMatchObject({ code: 'changed-elsewhere' });

    const later = await proposed(app, intakeId);
    const wrong = { ...later.values, 'client.birthDate': { kind: 'date', date: '2027-01-01' } };
    const refused = { intakeId, versions: later.review.versions, accepted: wrong };
    expect(await app.fails('intake.accept', refused)).toMatchObject({ code: 'date-in-future' });
    expect((await app.ok('episodes.list', { clientId })).episodes).toEqual([]);
    expect((await app.ok('intake.review', { intakeId })).versions.health).toBe(0);
    await app.ok('intake.accept', { intakeId, versions: later.review.versions, accepted: later.values });
    expect((await app.ok('clients.get', { clientId })).fields).toMatchObject({
      email: 'w@sand.example',
      phone: '555-0142',
    });
  });

  test('an intake is accepted once, and one that was not handed in cannot be', async () => {
    const app = await openApp();
    const { intakeId } = await handOver(app);
    await app.ok('intake.leave', { passphrase });
    const { review } = await proposed(app, intakeId);
    const accept = { intakeId, versions: review.versions, accepted: {} };
    expect(await app.fails('intake.accept', accept)).toMatchObject({ code: 'not-found' });

    const other = await handedIn(app);
    const { review: second } = await proposed(app, other.intakeId);
    await app.ok('intake.accept', { intakeId: other.intakeId, versions: second.versions, accepted: {} });
    const again = { intakeId: other.intakeId, versions: second.versions, accepted: {} };
    expect(await app.fails('intake.accept', again)).toMatchObject({ code: 'not-found' });
    expect(await app.fails('intake.setAside', { intakeId: other.intakeId })).toMatchObject({
      code: 'not-found',
    });
  });

  test('after a merge the intake belongs to the kept record, and goes in there', async () => {
    const app = await openApp();
    const { clientId: otherId, intakeId } = await handedIn(app);
    const { id: keptId } = await app.ok('clients.create', {
      fields: { ...emptyClient, name: 'Billie Sand' },
    });
    const { fields } = await app.ok('clients.get', { clientId: keptId });
    await app.ok('clients.merge', { keptId, keptRevision: 1, otherId, otherRevision: 1, fields });
    expect((await app.ok('intake.toReview', {})).intakes).toMatchObject([
      { intakeId, clientId: keptId, clientName: 'Billie Sand' },
    ]);
    expect((await app.ok('intake.list', { clientId: keptId })).intakes).toMatchObject([{ intakeId }]);
    const { review, values } = await proposed(app, intakeId);
    expect(review.clientId).toBe(keptId);
    await app.ok('intake.accept', { intakeId, versions: review.versions, accepted: values });
    const kept = await app.ok('clients.get', { clientId: keptId });
    expect(kept.fields).toMatchObject({ name: 'Billie Sand', phone: '555-0142' });
  });

  test('setting aside ends it without a trace in the record, and it stays readable', async () => {
    const app = await openApp();
    const { clientId, intakeId } = await handedIn(app);
    await app.ok('intake.setAside', { intakeId });
    expect((await app.ok('intake.toReview', {})).intakes).toEqual([]);
    expect((await app.ok('clients.get', { clientId })).revision).toBe(1);
    expect((await app.ok('intake.list', { clientId })).intakes).toMatchObject([
      { intakeId, status: 'set-aside' },
    ]);
    expect((await app.ok('intake.review', { intakeId })).answers.phone).toBeDefined();
    // The next one begins anew.
    const next = await app.ok('intake.begin', { clientId });
    expect(next.intakeId).not.toBe(intakeId);
  });
});

test('the form to fill in by hand is printed under a neutral title, blank and with a name', async () => {
  const app = await openApp();
  const { clientId } = await handedIn(app);
  const print = firstPrint;
  await app.ok('documents.print', { document: { kind: 'intake-form', clientId }, print });
  await app.ok('documents.print', { document: { kind: 'intake-form', clientId: null }, print });
  await app.ok('documents.save', { document: { kind: 'intake-form', clientId } });
  expect(app.ports.printers.jobs.map(({ title }) => title)).toEqual(['Intake form', 'Intake form']);
  expect(app.ports.dialogs.suggested[0]).toMatch(/^Intake form/);
  const nobody = '00000000-0000-7000-8000-000000000000';
  const missing = { document: { kind: 'intake-form', clientId: nobody } };
  expect(await app.fails('documents.pdf', missing)).toMatchObject({ code: 'not-found' });
});
