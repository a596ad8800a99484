import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  createRecoverySecret,
  deriveRecoveryKey,
  formatRecoveryCode,
  parseRecoveryCode,
} from '#main/security/recovery-code.ts';
import { codeOf } from './temporary-folder.ts';

const alphabet = 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L';
const keyboard = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
const secrets = fc.uint8Array({ minLength: 16, maxLength: 16 });

function readOrUndefined(code: string): string | undefined {
  try {
    return parseRecoveryCode(code).toString('hex');
  } catch {
    return undefined;
  }
}

function replaceAt(text: string, place: number, character: string): string {
  return text.slice(0, place) + character + text.slice(place + 1);
}

function swapAt(text: string, place: number): string {
  return text.slice(0, place) + text.charAt(place + 1) + text.charAt(place) + text.slice(place + 2);
}

const compact = (secret: Uint8Array) => formatRecoveryCode(secret).replaceAll('-', '');

test('a code is eight groups of four upper-case characters', () => {
  expect(formatRecoveryCode(createRecoverySecret())).toMatch(
    /^([02-9AC-HJ-NP-Z]{4}-){7}[02-9AC-HJ-NP-Z]{4}$/,
  );
});

test('two codes are never the same', () => {
  const codes = Array.from({ length: 500 }, () => formatRecoveryCode(createRecoverySecret()));
  expect(new Set(codes).size).toBe(500);
});

test('every secret comes back from its code', () => {
  fc.assert(
    fc.property(secrets, (secret) => {
      expect(parseRecoveryCode(formatRecoveryCode(secret))).toEqual(Buffer.from(secret));
    }),
  );
});

test('the printed form of a fixed secret never changes', () => {
  const secret = Buffer.from('000102030405060708090a0b0c0d0e0f', 'hex');
  expect(formatRecoveryCode(secret)).toMatchInlineSnapshot(`"QQQS-YQCY-Q5RQ-WZQF-PG9S-CRGW-PU29-SE0L"`);
});

test('every single typo in some codes is rejected: all places, all characters of the alphabet', () => {
  for (let round = 0; round < 20; round += 1) {
    const code = compact(createRecoverySecret());
    for (let place = 0; place < code.length; place += 1) {
      for (const character of alphabet) {
        if (character === code.charAt(place)) continue;
        expect(readOrUndefined(replaceAt(code, place, character))).toBeUndefined();
      }
    }
  }
});

test('a typo with any key of the keyboard never gives another secret', () => {
  fc.assert(
    fc.property(
      secrets,
      fc.nat(31),
      fc.constantFrom(...keyboard, ...keyboard.toLowerCase()),
      (secret, place, key) => {
        const read = readOrUndefined(replaceAt(compact(secret), place, key));
        expect([undefined, Buffer.from(secret).toString('hex')]).toContain(read);
      },
    ),
    { numRuns: 3000 },
  );
});

test('every swap of two neighbours is rejected', () => {
  fc.assert(
    fc.property(secrets, fc.nat(30), (secret, place) => {
      const code = compact(secret);
      fc.pre(code.charAt(place) !== code.charAt(place + 1));
      expect(readOrUndefined(swapAt(code, place))).toBeUndefined();
    }),
    { numRuns: 3000 },
  );
});

test('two and three typos are rejected as well', () => {
  const edits = fc.uniqueArray(fc.tuple(fc.nat(31), fc.constantFrom(...alphabet)), {
    selector: ([place]) => place,
    minLength: 2,
    maxLength: 3,
  });
  fc.assert(
    fc.property(secrets, edits, (secret, changes) => {
      const code = compact(secret);
      const typed = changes.reduce((text, [place, character]) => replaceAt(text, place, character), code);
      fc.pre(typed !== code);
      expect(readOrUndefined(typed)).toBeUndefined();
    }),
    { numRuns: 3000 },
  );
});

test('a missing, doubled or added character is rejected', () => {
  fc.assert(
    fc.property(secrets, fc.nat(31), (secret, place) => {
      const code = compact(secret);
      expect(readOrUndefined(code.slice(0, place) + code.slice(place + 1))).toBeUndefined();
      expect(readOrUndefined(code.slice(0, place) + code.charAt(place) + code.slice(place))).toBeUndefined();
    }),
  );
});

test('spaces, hyphens of all kinds, case and full-width characters do not matter', () => {
  const secret = createRecoverySecret();
  const code = formatRecoveryCode(secret);
  const fullWidth = Array.from(compact(secret), (character) =>
    String.fromCodePoint((character.codePointAt(0) ?? 0) + 0xfee0),
  ).join('');
  const spellings = [
    code.toLowerCase(),
    ` ${code.replaceAll('-', ' ')}\n`,
    code.replaceAll('-', ' – '),
    code.replaceAll('-', '\u00a0'),
    compact(secret),
    compact(secret).replace(/./g, (character, place: number) =>
      place % 2 ? character.toLowerCase() : character,
    ),
    fullWidth,
  ];
  for (const spelling of spellings) expect(parseRecoveryCode(spelling)).toEqual(secret);
});

test('characters that look like one of the alphabet are taken for it', () => {
  const secret = Buffer.from('000102030405060708090a0b0c0d0e0f', 'hex');
  const codes = Array.from({ length: 60 }, createRecoverySecret).concat(secret);
  const lookAlikes = [
    ['0', 'O'],
    ['8', 'B'],
    ['L', 'I'],
    ['L', '1'],
  ] as const;
  for (const [printed, typed] of lookAlikes) {
    const having = codes.filter((each) => compact(each).includes(printed));
    expect(having.length).toBeGreaterThan(0);
    for (const each of having) {
      expect(parseRecoveryCode(compact(each).replaceAll(printed, typed))).toEqual(Buffer.from(each));
    }
  }
});

test.each(['', ' ', 'hello', 'é'.repeat(32), 'Q'.repeat(32), '\u0000'.repeat(32), 'A'.repeat(100_000)])(
  'what is no code is called mistyped (%#)',
  async (typed) => {
    expect(await codeOf(() => parseRecoveryCode(typed))).toBe('recovery-code-mistyped');
  },
);

test('the error of a mistyped code does not carry what was typed', () => {
  const typed = replaceAt(compact(Buffer.alloc(16)), 3, 'Z');
  try {
    parseRecoveryCode(typed);
    expect.unreachable();
  } catch (error) {
    expect(String(error)).not.toContain(typed);
    expect(error).toHaveProperty('cause', undefined);
  }
});

test('the key of a code depends on the bits and on the salt', () => {
  const [one, other] = [Buffer.alloc(16, 1), Buffer.alloc(16, 2)] as const;
  const key = deriveRecoveryKey(one, one);
  expect(key).toHaveLength(32);
  expect(deriveRecoveryKey(one, one)).toEqual(key);
  expect(deriveRecoveryKey(other, one)).not.toEqual(key);
  expect(deriveRecoveryKey(one, other)).not.toEqual(key);
});
