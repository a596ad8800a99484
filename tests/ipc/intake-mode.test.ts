import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyClient } from '#domain/clients/client.ts';
import { methods } from '#domain/contract/table.ts';
import { isAllowedInIntake } from '#domain/intake/mode.ts';
import { findCanaries } from '#tests/support/canaries.ts';
import { handOver } from '#tests/support/intake.ts';
import { passphrase } from '#tests/support/records.ts';
import { openApp, testApp } from '#tests/support/test-router.ts';

describe('while a client has the computer', () => {
  test('every method but the intake, the status and the lock is refused, whatever it is given', async () => {
    const app = await openApp();
    await handOver(app);
    const refused = Object.keys(methods).filter((name) => !isAllowedInIntake(name));
    expect(refused.length).toBe(Object.keys(methods).length - 6);
    for (const name of refused) {
      expect(await app.fails(name, {}), name).toEqual({ code: 'intake-mode' });
    }
  });

  test('calls with a good input are refused as well', async () => {
    const app = await openApp();
    const { clientId, intakeId } = await handOver(app);
    expect(await app.fails('clients.get', { clientId })).toEqual({ code: 'intake-mode' });
    expect(await app.fails('intake.review', { intakeId })).toEqual({ code: 'intake-mode' });
    expect(await app.fails('intake.begin', { clientId })).toEqual({ code: 'intake-mode' });
    expect(await app.fails('vault.unlock', { passphrase })).toEqual({ code: 'intake-mode' });
    expect(await app.fails('vault.openSample', {})).toEqual({ code: 'intake-mode' });
    const change = { current: passphrase, next: 'nine loud geese at dawn' };
    expect(await app.fails('vault.changePassphrase', change)).toEqual({ code: 'intake-mode' });
    expect(await app.fails('constructor', {})).toEqual({ code: 'unknown-method' });
  });

  test('what was asked before is answered first, and what comes after is not', async () => {
    const app = await openApp();
    const { id: clientId } = await app.ok('clients.create', { fields: { ...emptyClient, name: 'Ada' } });
    const before = app.ok('clients.get', { clientId });
    const begin = app.ok('intake.begin', { clientId });
    await begin;
    expect(await before).toMatchObject({ id: clientId });
    const change = app.fails('vault.changePassphrase', {
      current: passphrase,
      next: 'nine loud geese at dawn',
    });
    expect(await change).toEqual({ code: 'intake-mode' });
  });

  test('a call that waits its turn behind the handing over is refused too', async () => {
    const app = await openApp();
    const { id: clientId } = await app.ok('clients.create', { fields: { ...emptyClient, name: 'Ada' } });
    const begin = app.ok('intake.begin', { clientId });
    const queued = app.fails('vault.changePassphrase', {
      current: passphrase,
      next: 'nine loud geese at dawn',
    });
    await begin;
    expect(await queued).toEqual({ code: 'intake-mode' });
  });

  test('the client sees what they answered and nothing of the record', async () => {
    const app = await openApp();
    const { id: clientId } = await app.ok('clients.create', {
      fields: { ...emptyClient, name: 'Wilhelmina Sand', phone: '555-0177', cautions: 'Hepatitis' },
    });
    const { intakeId } = await app.ok('intake.begin', { clientId });
    await app.ok('intake.answer', { question: 'pronouns', answer: { type: 'text', text: 'they' } });
    const current = await app.ok('intake.current', {});
    expect(current).toEqual({
      intakeId,
      isSubmitted: false,
      language: 'en',
      practiceName: 'Harbour Massage',
      order: 'day-first',
      asked: null,
      answers: { pronouns: { type: 'text', text: 'they' } },
    });
    expect(JSON.stringify(current)).not.toMatch(/Wilhelmina|0177|Hepatitis/);
    await app.ok('intake.submit', {});
    expect(await app.ok('intake.current', {})).toMatchObject({ isSubmitted: true, answers: {} });
  });

  test('an answer can be changed and taken back; after handing in it cannot', async () => {
    const app = await openApp();
    await handOver(app);
    const answer = (text: string) => ({ question: 'phone', answer: { type: 'text', text } }) as const;
    await app.ok('intake.answer', answer('1'));
    await app.ok('intake.answer', answer('2'));
    expect((await app.ok('intake.current', {})).answers).toEqual({ phone: { type: 'text', text: '2' } });
    await app.ok('intake.answer', { question: 'phone', answer: null });
    expect((await app.ok('intake.current', {})).answers).toEqual({});
    await app.ok('intake.submit', {});
    expect(await app.fails('intake.answer', answer('3'))).toEqual({ code: 'not-found' });
    expect(await app.fails('intake.submit', {})).toEqual({ code: 'not-found' });
  });

  test('answers that do not fit their question, and days to come, are refused in place', async () => {
    const app = await openApp();
    await handOver(app);
    const wrong = { question: 'phone', answer: { type: 'number', number: 3 } };
    expect(await app.fails('intake.answer', wrong)).toMatchObject({ code: 'invalid-input' });
    const unborn = { question: 'birth-date', answer: { type: 'date', date: '2027-01-01' } };
    expect(await app.fails('intake.answer', unborn)).toMatchObject({ code: 'date-in-future' });
    const never = { question: 'birth-date', answer: { type: 'date', date: '2001-02-30' } };
    expect(await app.fails('intake.answer', never)).toMatchObject({ code: 'date-impossible' });
    expect((await app.ok('intake.current', {})).answers).toEqual({});
  });
});

describe('leaving', () => {
  test('takes the passphrase; a wrong one keeps the mode, counts and waits', async () => {
    const app = await openApp();
    const { clientId, intakeId } = await handOver(app);
    for (let count = 0; count < 4; count += 1) {
      expect((await app.fails('intake.leave', { passphrase: `guess ${count}` })).code).toBe(
        'wrong-passphrase',
      );
    }
    const early = await app.fails('intake.leave', { passphrase });
    expect(early.code).toBe('wait-before-retry');
    expect(await app.ok('vault.status', {})).toMatchObject({ isHandedOver: true, failedAttempts: 4 });
    expect(await app.fails('clients.get', { clientId })).toEqual({ code: 'intake-mode' });
    app.ports.clock.advance(early.waitMs ?? 0);
    expect(await app.ok('intake.leave', { passphrase })).toEqual({ clientId, intakeId, isSubmitted: false });
    expect(await app.ok('vault.status', {})).toMatchObject({ isHandedOver: false, failedAttempts: 0 });
    expect(await app.ok('clients.get', { clientId })).toMatchObject({ id: clientId });
  });

  test('a colleague can end it too, and then acts in their own name; an ended access cannot', async () => {
    const app = await openApp();
    const colleague = { name: 'Ben Okafor', credentials: 'LMT', techniques: [] };
    const words = 'eleven brass kettles singing';
    const { therapistId } = await app.ok('therapists.add', {
      therapist: colleague,
      passphrase: words,
      ownPassphrase: passphrase,
    });
    await handOver(app);
    await app.ok('intake.leave', { passphrase: words });
    expect((await app.ok('practice.get', {})).therapist.name).toBe('Ben Okafor');
    const { rows } = await app.ok('practice.auditTrail', { limit: 1 });
    expect(rows).toMatchObject([{ action: 'intake.left', actor: 'Ben Okafor' }]);

    await app.ok('vault.lock', {});
    const again = await testApp(app.dataFolder, app.ports);
    await again.ok('vault.unlock', { passphrase });
    await again.ok('therapists.endAccess', { therapistId });
    await handOver(again, 'Ada');
    expect((await again.fails('intake.leave', { passphrase: words })).code).toBe('wrong-passphrase');
    await again.ok('intake.leave', { passphrase });
  });

  test('outside of the mode there is no intake to see, answer, hand in or leave', async () => {
    const app = await openApp();
    expect(await app.fails('intake.current', {})).toEqual({ code: 'not-found' });
    expect(await app.fails('intake.submit', {})).toEqual({ code: 'not-found' });
    const answer = { question: 'phone', answer: { type: 'text', text: '1' } };
    expect(await app.fails('intake.answer', answer)).toEqual({ code: 'not-found' });
    expect(await app.fails('intake.leave', { passphrase })).toEqual({ code: 'not-found' });
    await app.ok('vault.lock', {});
    expect(await app.fails('intake.leave', { passphrase })).toEqual({ code: 'not-found' });
    const nobody = '00000000-0000-7000-8000-000000000000';
    expect(await app.fails('intake.begin', { clientId: nobody })).toEqual({ code: 'locked' });
  });

  test('a client who is not there is not handed the computer', async () => {
    const app = await openApp();
    const nobody = '00000000-0000-7000-8000-000000000000';
    expect(await app.fails('intake.begin', { clientId: nobody })).toEqual({ code: 'not-found' });
    expect(await app.ok('vault.status', {})).toMatchObject({ isHandedOver: false });
    const { id: clientId } = await app.ok('clients.create', { fields: { ...emptyClient, name: 'Ada' } });
    await app.ok('clients.setStatus', { clientId, expectedRevision: 1, status: 'archived' });
    expect(await app.fails('intake.begin', { clientId })).toEqual({ code: 'client-not-active' });
    expect(await app.ok('vault.status', {})).toMatchObject({ isHandedOver: false });
  });

  test('the sample practice is left with its own passphrase, and counts on its own', async () => {
    const app = await testApp();
    await app.ok('vault.openSample', {});
    const { rows } = await app.ok('clients.list', {
      search: '',
      includeArchived: false,
      offset: 0,
      limit: 1,
    });
    await app.ok('intake.begin', { clientId: rows[0]?.id ?? '' });
    expect((await app.fails('intake.leave', { passphrase })).code).toBe('wrong-passphrase');
    expect(await app.ok('vault.status', {})).toMatchObject({ failedAttempts: 1 });
    await app.ok('intake.leave', { passphrase: 'the people in here do not exist' });
    expect(await app.ok('vault.status', {})).toMatchObject({ isHandedOver: false, failedAttempts: 0 });
  });
});

describe('locking in the middle', () => {
  test('keeps the answers; the therapist finds the records, and the client can go on later', async () => {
    const app = await openApp();
    const { clientId, intakeId } = await handOver(app);
    await app.ok('intake.answer', { question: 'phone', answer: { type: 'text', text: '555-0142' } });
    await app.ok('vault.lock', {});
    expect(await app.ok('vault.status', {})).toMatchObject({ open: null, isHandedOver: false });
    const again = await testApp(app.dataFolder, app.ports);
    await again.ok('vault.unlock', { passphrase });
    const { intakes } = await again.ok('intake.list', { clientId });
    expect(intakes).toMatchObject([{ intakeId, status: 'open', therapist: 'Robin Vale' }]);
    expect(await again.ok('intake.begin', { clientId })).toEqual({ intakeId });
    expect((await again.ok('intake.current', {})).answers).toEqual({
      phone: { type: 'text', text: '555-0142' },
    });
  });

  test('nothing of the answers can be read on the disk', async () => {
    const app = await openApp();
    await handOver(app);
    await app.ok('intake.answer', {
      question: 'complaint',
      answer: { type: 'text', text: 'Cänary pain in the back' },
    });
    const texts = ['Cänary', 'Wilhelmina'];
    expect(findCanaries(join(app.dataFolder, 'vaults'), { texts, keys: [] })).toEqual([]);
    expect(JSON.stringify(app.ports.log.lines)).not.toMatch(/Cänary|Wilhelmina/);
  });
});
