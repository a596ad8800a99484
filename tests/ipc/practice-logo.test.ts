import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { logoLimits } from '#domain/practice/logo.ts';
import { openApp } from '#tests/support/test-router.ts';

const dots = (width: number, height: number, colour: readonly number[]) => ({
  width,
  height,
  pixels: Uint8Array.from({ length: width * height * 3 }, (_, index) => colour[index % 3] ?? 0),
});

/** What a PNG without transparency holds, read by the format's own rules. */
function readPng(png: Uint8Array) {
  const bytes = Buffer.from(png);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    chunks.set(bytes.subarray(at + 4, at + 8).toString('latin1'), bytes.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const head = chunks.get('IHDR') ?? Buffer.alloc(13);
  return {
    width: head.readUInt32BE(0),
    height: head.readUInt32BE(4),
    colourType: head.readUInt8(9),
    rows: inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0)),
    names: [...chunks.keys()],
  };
}

test('a logo is kept as a picture of the very dots, and taken away again', async () => {
  const app = await openApp();
  expect(await app.ok('practice.logo', {})).toEqual({ logo: null });
  await app.ok('practice.setLogo', { logo: dots(30, 20, [15, 118, 110]) });
  const { logo } = await app.ok('practice.logo', {});
  expect(logo).toMatchObject({ width: 30, height: 20 });
  const read = readPng(logo?.png ?? new Uint8Array());
  expect(read).toMatchObject({ width: 30, height: 20, colourType: 2, names: ['IHDR', 'IDAT', 'IEND'] });
  expect(read.rows).toHaveLength(20 * (30 * 3 + 1));
  expect([...read.rows.subarray(0, 7)]).toEqual([0, 15, 118, 110, 15, 118, 110]);
  await app.ok('practice.setLogo', { logo: null });
  expect(await app.ok('practice.logo', {})).toEqual({ logo: null });
  const { rows } = await app.ok('practice.auditTrail', { limit: 10 });
  expect(rows.filter(({ action }) => action === 'practice.logo-changed')).toHaveLength(2);
});

test('a logo that is too large, or whose dots do not fit its size, is refused and the old one stays', async () => {
  const app = await openApp();
  await app.ok('practice.setLogo', { logo: dots(4, 4, [0, 0, 0]) });
  const wide = dots(logoLimits.width + 1, 1, [0, 0, 0]);
  expect(await app.fails('practice.setLogo', { logo: wide })).toMatchObject({ code: 'picture-too-large' });
  const short = { ...dots(4, 4, [0, 0, 0]), height: 5 };
  expect(await app.fails('practice.setLogo', { logo: short })).toMatchObject({ code: 'file-damaged' });
  expect((await app.ok('practice.logo', {})).logo).toMatchObject({ width: 4, height: 4 });
});

test('the largest logo fits through the boundary', async () => {
  const app = await openApp();
  await app.ok('practice.setLogo', { logo: dots(logoLimits.width, logoLimits.height, [200, 10, 90]) });
  expect((await app.ok('practice.logo', {})).logo).toMatchObject(logoLimits);
});
