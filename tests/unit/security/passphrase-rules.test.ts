import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commonPassphrases } from '#main/security/common-passphrases.ts';
import { checkPassphrase } from '#main/security/passphrase-rules.ts';

test.each(['', 'abcdefg', 'gh7Kq!p', '🦴🦴🐟🦴🐸🦴🐙', 'e\u0301'.repeat(7)])(
  'fewer than eight characters are too few (%#)',
  (passphrase) => {
    expect(checkPassphrase(passphrase)).toBe('passphrase-too-short');
  },
);

test.each([
  '🦴🐠🐟🐊🐸🦎🐙🐢',
  'ключ от дома',
  '雨上がりの朝の道',
  'gh7Kq!pw',
  'lumbar vertebra five',
  '\ufb03 tomkru',
])('eight characters in any script are enough (%#)', (passphrase) => {
  expect(checkPassphrase(passphrase)).toBeUndefined();
});

test('the list holds well over a hundred entries, in the form in which they are compared', () => {
  expect(new Set(commonPassphrases).size).toBeGreaterThan(150);
  for (const word of commonPassphrases) expect(word).toMatch(/^[a-z0-9]+$/);
});

test.each([
  ...['password', 'Password1', 'P@ssw0rd!', 'p4$$word', 'password2026', '123password', 'PASSWORD PASSWORD'],
  ...[
    'Dragon2024!',
    'iloveyou',
    'I love you',
    'letmein!!',
    'Summer2026',
    'welcome123',
    'Massage2026',
    'trustno1',
  ],
  ...[
    'qwertyuiop',
    'abc123456',
    'abc12345',
    'admin1234',
    '1q2w3e4r5t',
    'sunshine77',
    'michael1985',
    'Ｐａｓｓｗｏｒｄ',
  ],
])('%s is among the first guesses', (passphrase) => {
  expect(checkPassphrase(passphrase)).toBe('passphrase-too-common');
});

test.each([
  ...[
    'aaaaaaaa',
    '        ',
    '!!!!!!!!',
    'abababab',
    'abcabcabc',
    '1234512345',
    '12345678',
    '87654321',
    'abcdefgh',
  ],
  ...['hgfedcba', 'asdfghjkl', 'qwerasdf', '1234abcd', '1qaz2wsx', '24121998', '1998-12-24', '12/24/1998'],
])('%s is a trivial pattern', (passphrase) => {
  expect(checkPassphrase(passphrase)).toBe('passphrase-too-common');
});

test.each([
  '73920184',
  '99999998',
  '31323334',
  'blue kettle',
  'my dragon loves summer football',
  'passwordless tulips',
])('%s is allowed', (passphrase) => {
  expect(checkPassphrase(passphrase)).toBeUndefined();
});

const names = ['Blue Heron Bodywork', 'Dana Okafor-Lindqvist, LMT', 'Zoë'];

test.each([
  'blueheron',
  'BlueHeronBodywork',
  'Blue Heron 2026',
  'dana okafor',
  'Lindqvist77',
  'okafor1!',
  'zoë12345',
])('%s is the name of the practice or the therapist', (passphrase) => {
  expect(checkPassphrase(passphrase, names)).toBe('passphrase-too-common');
  expect(checkPassphrase('heron walks at dusk', names)).toBeUndefined();
});

test('a name matters only where it is known', () => {
  expect(checkPassphrase('Lindqvist77')).toBeUndefined();
  expect(checkPassphrase('blue kettle', ['', ' ', '-'])).toBeUndefined();
});

test('no text whatever makes the check fail, and long random ones always pass', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.array(fc.string()), (text, known) => {
      checkPassphrase(text, known);
    }),
  );
  const letters = fc.array(fc.constantFrom(...'bcdfghjklmnpqrstvwxz'), { minLength: 24, maxLength: 40 });
  fc.assert(
    fc.property(letters, (characters) => {
      fc.pre(new Set(characters).size > 10);
      expect(checkPassphrase(characters.join(''))).toBeUndefined();
    }),
  );
});
