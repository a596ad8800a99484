import { expect, test } from 'vitest';
import { isSmallEnough, mostInputBytes } from '#main/app/input-size.ts';
import { createRateCap } from '#main/app/rate-cap.ts';
import { isTrustedSender } from '#main/app/trusted-sender.ts';

const mainFrame = { url: 'app://backnote/index.html' };
const webContents = { mainFrame };
const window = { isDestroyed: () => false, webContents };

test('the main frame of our window with our page is trusted', () => {
  expect(isTrustedSender({ sender: webContents, senderFrame: mainFrame }, window)).toBe(true);
});

test.each([
  ['other contents', { sender: { mainFrame }, senderFrame: mainFrame }],
  ['a frame within our page', { sender: webContents, senderFrame: { url: 'app://backnote/index.html' } }],
  ['a frame that is gone', { sender: webContents, senderFrame: null }],
])('%s is not trusted', (_who, event) => {
  expect(isTrustedSender(event, window)).toBe(false);
});

test('neither is our window when it shows another page, nor when it is gone', () => {
  const elsewhere = { url: 'https://example.com/' };
  const moved = { isDestroyed: () => false, webContents: { mainFrame: elsewhere } };
  expect(isTrustedSender({ sender: moved.webContents, senderFrame: elsewhere }, moved)).toBe(false);
  const gone = { ...window, isDestroyed: () => true };
  expect(isTrustedSender({ sender: webContents, senderFrame: mainFrame }, gone)).toBe(false);
});

test('a long note fits into a call', () => {
  expect(isSmallEnough({ noteId: 'id', body: { text: 'ż'.repeat(100_000) } })).toBe(true);
});

function circle(): object {
  const round: { self?: object } = {};
  round.self = round;
  return round;
}

const manyCircles = (): unknown[] => {
  const list: unknown[] = [];
  for (let count = 0; count < 10_000; count += 1) list.push(list);
  return list;
};

test.each<[string, unknown]>([
  ['text', 'x'.repeat(mostInputBytes / 2)],
  ['bytes', new Uint8Array(mostInputBytes)],
  ['a buffer', new ArrayBuffer(mostInputBytes)],
  ['many numbers', Array.from({ length: 200_000 }, () => 1)],
  ['a long empty list', new Array(1e9)],
  ['long names', { ['n'.repeat(mostInputBytes / 2)]: 1 }],
  ['a map', new Map([['x', 'x'.repeat(mostInputBytes / 2)]])],
  ['a set', new Set(['x'.repeat(mostInputBytes / 2)])],
  ['deep nesting', Array.from({ length: 100_000 }).reduce<object>((inner) => ({ inner }), {})],
  ['a circle', circle()],
  ['many circles', manyCircles()],
  ['a large number', 2n ** 8_000_000n],
])('%s beyond the limit is too large, and quickly so', (_what, input) => {
  const start = performance.now();
  expect(isSmallEnough(input)).toBe(false);
  expect(performance.now() - start).toBeLessThan(2_000);
});

test('a person is never capped, a flood is, and calls pass again afterwards', () => {
  const rate = createRateCap();
  for (let second = 0; second < 60; second += 1) {
    for (let call = 0; call < 100; call += 1) expect(rate.allows(second * 1_000)).toBe(true);
  }
  const flood = Array.from({ length: 10_000 }, () => rate.allows(60_000));
  expect(flood.filter(Boolean)).toHaveLength(2_000);
  expect(rate.allows(60_001)).toBe(true);
  expect(rate.allows(60_001)).toBe(false);
});
