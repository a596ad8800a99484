import { expect, test } from 'vitest';
import { keptPaces, type NotePace } from '#domain/notes/pace.ts';
import { passphrase } from '#tests/support/records.ts';
import { openApp, type TestApp } from '#tests/support/test-router.ts';
import { benWords, practiceOfTwo, switchTo } from '#tests/support/therapists.ts';

const pace = (seconds: number): NotePace => ({ seconds, interactions: 12, sections: { treatment: seconds } });

async function secondsIn(app: TestApp): Promise<readonly number[]> {
  return (await app.ok('meter.get', {})).paces.map(({ seconds }) => seconds);
}

test('the speed meter is off until its therapist turns it on, and keeps nothing while it is off', async () => {
  const app = await openApp();
  expect(await app.ok('meter.get', {})).toEqual({ isOn: false, paces: [] });
  await app.ok('meter.keep', { pace: pace(40) });
  await app.ok('meter.set', { isOn: true });
  expect(await app.ok('meter.get', {})).toEqual({ isOn: true, paces: [] });
});

test('the newest twenty counts are kept, newest first, and survive a lock', async () => {
  const app = await openApp();
  await app.ok('meter.set', { isOn: true });
  for (let count = 1; count <= keptPaces + 5; count += 1) await app.ok('meter.keep', { pace: pace(count) });
  await switchTo(app, passphrase);
  const kept = await secondsIn(app);
  expect(kept).toHaveLength(keptPaces);
  expect(kept.at(0)).toBe(keptPaces + 5);
  expect(kept.at(-1)).toBe(6);
  expect((await app.ok('meter.get', {})).paces[0]).toEqual(pace(keptPaces + 5));
});

test('turning the meter off deletes the counts, and so does forgetting them', async () => {
  const app = await openApp();
  await app.ok('meter.set', { isOn: true });
  await app.ok('meter.keep', { pace: pace(40) });
  await app.ok('meter.set', { isOn: false });
  await app.ok('meter.set', { isOn: true });
  expect(await secondsIn(app)).toEqual([]);

  await app.ok('meter.keep', { pace: pace(50) });
  await app.ok('meter.forget', {});
  expect(await app.ok('meter.get', {})).toEqual({ isOn: true, paces: [] });
});

test('nobody reads another’s speed, an owner neither, and there is no way to ask for it', async () => {
  const { app, benId, robinId } = await practiceOfTwo();
  await switchTo(app, benWords);
  await app.ok('meter.set', { isOn: true });
  await app.ok('meter.keep', { pace: pace(77) });

  await switchTo(app, passphrase);
  expect((await app.ok('practice.get', {})).therapist).toMatchObject({ id: robinId, role: 'owner' });
  expect(await app.ok('meter.get', {})).toEqual({ isOn: false, paces: [] });
  expect(await app.fails('meter.get', { therapistId: benId })).toMatchObject({ code: 'invalid-input' });
  // An owner can take away access and passphrase; the counts stay with Ben.
  await app.ok('meter.forget', {});
  await app.ok('meter.set', { isOn: false });
  await switchTo(app, benWords);
  expect(await secondsIn(app)).toEqual([77]);
});

test('a count names no note, no client and no day, and neither does its row in the audit trail', async () => {
  const app = await openApp();
  await app.ok('meter.set', { isOn: true });
  const named = { ...pace(40), noteId: '01900000-0000-7000-8000-000000000001' };
  expect(await app.fails('meter.keep', { pace: named })).toMatchObject({ code: 'invalid-input' });
  await app.ok('meter.keep', { pace: pace(40) });
  const { rows } = await app.ok('practice.auditTrail', { limit: 50 });
  const ours = rows.filter(({ action }) => action.startsWith('meter.'));
  expect(ours.map(({ action }) => action)).toEqual(['meter.kept', 'meter.set']);
  expect(ours.every(({ entityId }) => entityId === null)).toBe(true);
});
