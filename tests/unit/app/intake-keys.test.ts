import { expect, test } from 'vitest';
import { isKeyForIntake, type PressedKey } from '#main/app/intake-keys.ts';

const key = (name: string, more: Partial<PressedKey> = {}): PressedKey => ({
  key: name,
  control: false,
  meta: false,
  alt: false,
  ...more,
});

test.each(['a', 'Z', 'ß', '?', ' ', 'Enter', 'Tab', 'Backspace', 'ArrowDown', 'Escape', 'Shift', 'Dead'])(
  '%j reaches the client’s page',
  (name) => {
    expect(isKeyForIntake(key(name))).toBe(true);
  },
);

test.each(['a', 'C', 'v', 'x', 'z', 'Backspace', 'ArrowLeft', 'Home'])(
  'Control with %j edits text',
  (name) => {
    expect(isKeyForIntake(key(name, { control: true }))).toBe(true);
    expect(isKeyForIntake(key(name, { meta: true }))).toBe(true);
  },
);

test.each([
  ['F1', {}],
  ['F5', {}],
  ['F11', {}],
  ['F12', {}],
  ['F24', {}],
  ['F4', { alt: true }],
  ['r', { control: true }],
  ['w', { control: true }],
  ['n', { meta: true }],
  ['q', { meta: true }],
  ['k', { control: true }],
  ['l', { control: true }],
  ['p', { control: true }],
  ['I', { control: true }],
  ['i', { meta: true, alt: true }],
  ['=', { control: true }],
  ['-', { control: true }],
  ['0', { control: true }],
  ['Tab', { control: true }],
  ['Escape', { control: true }],
  ['ArrowLeft', { alt: true }],
  ['Home', { alt: true }],
  ['Tab', { alt: true }],
  ['Delete', { control: true, alt: true }],
  ['a', { control: true, alt: true }],
] as const)('%s with %j does not', (name, more) => {
  expect(isKeyForIntake(key(name, more))).toBe(false);
});

test('signs of other keyboards can be written with Alt and with AltGr', () => {
  expect(isKeyForIntake(key('@', { control: true, alt: true }))).toBe(true);
  expect(isKeyForIntake(key('€', { control: true, alt: true }))).toBe(true);
  expect(isKeyForIntake(key('å', { alt: true }))).toBe(true);
  expect(isKeyForIntake(key('AltGraph', { alt: true }))).toBe(true);
});
