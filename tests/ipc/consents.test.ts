import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyClient } from '#domain/clients/client.ts';
import type { ConsentDraft } from '#domain/consents/draft.ts';
import { type InkStroke, mostPoints } from '#domain/consents/signature.ts';
import type { MethodInput } from '#domain/contract/table.ts';
import { firstPrint } from '#domain/practice/practice.ts';
import { checkPdf } from '#tests/support/pdf-check.ts';
import { passphrase } from '#tests/support/records.ts';
import { openApp, type TestApp } from '#tests/support/test-router.ts';

const wave: InkStroke = Array.from({ length: 40 }, (_, index) => [
  200 + index * 30,
  500 + (index % 8) * 20,
  index * 12,
  500,
]);

const draft: ConsentDraft = {
  language: 'en',
  signerName: 'Ada',
  relation: 'client',
  months: 12,
  isTyped: false,
  strokes: [wave],
};

async function addClient(app: TestApp, name = 'Ada Lind'): Promise<string> {
  return (await app.ok('clients.create', { fields: { ...emptyClient, name } })).id;
}

async function textOf(
  app: TestApp,
  kind: 'treatment' | 'gluteal' | 'anterior',
  language: 'en' | 'es' = 'en',
) {
  const { texts } = await app.ok('consents.texts', {});
  const text = texts.find((each) => each.kind === kind && each.language === language);
  if (text === undefined) throw new Error('no such text');
  return text;
}

async function signing(
  app: TestApp,
  clientId: string,
  more: Partial<MethodInput<'consents.sign'>> = {},
): Promise<MethodInput<'consents.sign'>> {
  const { kind = 'treatment', language = 'en' } = more;
  return {
    clientId,
    kind,
    language,
    textHash: (await textOf(app, kind, language)).hash,
    signerName: 'Ada Lind',
    relation: 'client',
    months: 12,
    signature: { way: 'drawn', strokes: [wave] },
    ...more,
  };
}

const listed = async (app: TestApp, clientId: string) =>
  (await app.ok('consents.list', { clientId })).consents;

describe('signing', () => {
  test('keeps the version of the text, the day, the end and the witness', async () => {
    const app = await openApp();
    const clientId = await addClient(app);
    const signed = await app.ok('consents.sign', await signing(app, clientId));
    expect(signed).toMatchObject({ signedOn: '2026-11-22', expiresOn: '2027-11-22' });
    expect(await listed(app, clientId)).toEqual([
      expect.objectContaining({
        id: signed.consentId,
        kind: 'treatment',
        language: 'en',
        title: 'Consent to massage treatment',
        textNumber: 1,
        signerName: 'Ada Lind',
        way: 'drawn',
        witness: 'Robin Vale, LMT',
        withdrawnOn: null,
        state: 'in-force',
      }),
    ]);
    // The program's own text became a version when it was first signed, and is not kept again.
    await app.ok('consents.sign', await signing(app, clientId));
    expect((await textOf(app, 'treatment')).versions.map(({ number }) => number)).toEqual([1]);
  });

  test.each([1, 24])('for %i months', async (months) => {
    const app = await openApp();
    const clientId = await addClient(app);
    const { expiresOn } = await app.ok('consents.sign', await signing(app, clientId, { months }));
    expect(expiresOn).toBe(months === 1 ? '2026-12-22' : '2028-11-22');
  });

  test.each([
    [{ months: 0 }, 'value-out-of-range'],
    [{ months: 25 }, 'value-out-of-range'],
    [{ signerName: '  ' }, 'name-missing'],
    [{ signature: { way: 'drawn', strokes: [] } }, 'signature-missing'],
    [{ signature: { way: 'drawn', strokes: [[[5, 5, 0, 500]]] } }, 'signature-missing'],
    [{ textHash: 'b'.repeat(64) }, 'changed-elsewhere'],
    [{ clientId: '01900000-0000-7000-8000-00000000ffff' }, 'not-found'],
  ] as const)('%j is refused as %s and leaves nothing', async (wrong, code) => {
    const app = await openApp();
    const clientId = await addClient(app);
    const input = { ...(await signing(app, clientId)), ...wrong };
    const error = await app.fails('consents.sign', input);
    expect([error.code, ...Object.values(error.fields ?? {})]).toContain(code);
    expect(await listed(app, clientId)).toEqual([]);
    expect((await textOf(app, 'treatment')).versions).toEqual([]);
  });

  test('leaves a line in the audit trail without a word of what was signed', async () => {
    const app = await openApp();
    const clientId = await addClient(app);
    const { consentId } = await app.ok('consents.sign', await signing(app, clientId));
    const { rows } = await app.ok('practice.auditTrail', { limit: 5 });
    expect(rows[0]).toMatchObject({ action: 'consent.signed', entity: 'consent', entityId: consentId });
    expect(JSON.stringify(rows)).not.toContain('Ada');
  });

  test('runs out and says so thirty days before', async () => {
    const app = await openApp();
    const clientId = await addClient(app);
    await app.ok('consents.sign', await signing(app, clientId, { months: 1 }));
    const day = 86_400_000;
    expect((await listed(app, clientId))[0]?.state).toBe('expiring');
    app.ports.clock.advance(29 * day);
    expect((await listed(app, clientId))[0]?.state).toBe('expiring');
    app.ports.clock.advance(day);
    expect((await listed(app, clientId))[0]?.state).toBe('expired');
  });
});

describe('a signature still being drawn', () => {
  test('is there again after a lock, and gone once it is signed', async () => {
    const app = await openApp();
    const clientId = await addClient(app);
    await app.ok('consents.saveDraft', { clientId, kind: 'treatment', draft });
    await app.ok('consents.saveDraft', { clientId, kind: 'treatment', draft: { ...draft, months: 6 } });
    await app.ok('vault.lock', {});
    await app.ok('vault.unlock', { passphrase });
    const which = { clientId, kind: 'treatment' } as const;
    expect(await app.ok('consents.draft', which)).toEqual({ draft: { ...draft, months: 6 } });
    expect(await app.ok('consents.draft', { clientId, kind: 'gluteal' })).toEqual({ draft: null });
    await app.ok('consents.sign', await signing(app, clientId));
    expect(await app.ok('consents.draft', which)).toEqual({ draft: null });
  });

  test('can be thrown away', async () => {
    const app = await openApp();
    const clientId = await addClient(app);
    await app.ok('consents.saveDraft', { clientId, kind: 'anterior', draft });
    await app.ok('consents.discardDraft', { clientId, kind: 'anterior' });
    expect(await app.ok('consents.draft', { clientId, kind: 'anterior' })).toEqual({ draft: null });
  });

  test('may fill the whole pad, and not more; an unknown client is refused', async () => {
    const app = await openApp();
    const clientId = await addClient(app);
    const full: InkStroke = Array.from({ length: mostPoints }, (_, index) => [
      2000 + (index % 900),
      900,
      3_500_000 + index,
      1000,
    ]);
    await app.ok(
      'consents.sign',
      await signing(app, clientId, { signature: { way: 'drawn', strokes: [full] } }),
    );
    const more = { ...draft, strokes: [full, wave] };
    expect(await app.fails('consents.saveDraft', { clientId, kind: 'treatment', draft: more })).toMatchObject(
      {
        code: 'too-large',
      },
    );
    const nobody = '01900000-0000-7000-8000-00000000ffff';
    expect(
      await app.fails('consents.saveDraft', { clientId: nobody, kind: 'treatment', draft }),
    ).toMatchObject({
      code: 'not-found',
    });
  });
});

describe('taking a consent back', () => {
  test('ends it today and keeps it in the record with the reason', async () => {
    const app = await openApp();
    const clientId = await addClient(app);
    const { consentId } = await app.ok('consents.sign', await signing(app, clientId, { kind: 'gluteal' }));
    await app.ok('consents.withdraw', { consentId, reason: ' Feels uneasy\n' });
    expect(await listed(app, clientId)).toEqual([
      expect.objectContaining({
        state: 'withdrawn',
        withdrawnOn: '2026-11-22',
        withdrawalReason: 'Feels uneasy',
      }),
    ]);
    expect(await app.fails('consents.withdraw', { consentId, reason: '' })).toMatchObject({
      code: 'consent-already-withdrawn',
    });
    expect(await app.fails('consents.withdraw', { consentId: clientId, reason: '' })).toMatchObject({
      code: 'not-found',
    });
  });
});

describe('the texts', () => {
  test('are six: three kinds in two languages, from the program until the practice words its own', async () => {
    const app = await openApp();
    const { texts } = await app.ok('consents.texts', {});
    expect(texts.map(({ kind, language, isBuiltIn }) => `${kind} ${language} ${isBuiltIn}`)).toEqual([
      'treatment en true',
      'treatment es true',
      'gluteal en true',
      'gluteal es true',
      'anterior en true',
      'anterior es true',
    ]);
  });

  test('get a new version with each change; what was signed keeps its own', async () => {
    const app = await openApp();
    const clientId = await addClient(app);
    await app.ok('consents.sign', await signing(app, clientId));
    const words = { title: 'Our consent', body: 'I agree.\n\n- I can stop.' };
    const change = { kind: 'treatment', language: 'en', words, expectedNumber: 1 } as const;
    expect(await app.ok('consents.saveText', change)).toMatchObject({ number: 2 });
    expect(await app.fails('consents.saveText', change)).toMatchObject({ code: 'changed-elsewhere' });
    const text = await textOf(app, 'treatment');
    expect(text).toMatchObject({ ...words, isBuiltIn: false, latestNumber: 2 });
    expect(text.versions.map(({ number, isBuiltIn }) => [number, isBuiltIn])).toEqual([
      [2, false],
      [1, true],
    ]);
    await app.ok('consents.sign', await signing(app, clientId));
    expect((await listed(app, clientId)).map(({ title, textNumber }) => [title, textNumber])).toEqual([
      ['Our consent', 2],
      ['Consent to massage treatment', 1],
    ]);
  });

  test('go back to the program’s own words as a version like any other', async () => {
    const app = await openApp();
    const { builtIn } = await textOf(app, 'anterior', 'es');
    const which = { kind: 'anterior', language: 'es' } as const;
    await app.ok('consents.saveText', {
      ...which,
      words: { title: 'Nuestro', body: 'Acepto.' },
      expectedNumber: 0,
    });
    const words = { title: builtIn.title, body: builtIn.body };
    await app.ok('consents.saveText', { ...which, words, expectedNumber: 1 });
    expect(await textOf(app, 'anterior', 'es')).toMatchObject({ isBuiltIn: true, latestNumber: 2 });
  });

  test.each([
    [{ title: ' ', body: 'Words' }, 'words.title', 'name-missing'],
    [{ title: 'Title', body: ' \n' }, 'words.body', 'words-missing'],
    [{ title: 'Title', body: 'x'.repeat(20_001) }, 'words.body', 'text-too-long'],
  ])('%j is refused at its field', async (words, field, code) => {
    const app = await openApp();
    const error = await app.fails('consents.saveText', {
      kind: 'treatment',
      language: 'en',
      words,
      expectedNumber: 0,
    });
    expect(error.fields).toEqual({ [field]: code });
  });
});

describe('the document', () => {
  test('is made from what was signed, prints under a title without a name, and saves', async () => {
    const app = await openApp();
    const clientId = await addClient(app);
    const { consentId, hash } = await app.ok('consents.sign', await signing(app, clientId));
    await app.ok('clients.update', {
      clientId,
      expectedRevision: 1,
      fields: { ...emptyClient, name: 'Ada Married' },
    });
    await app.ok('consents.saveText', {
      kind: 'treatment',
      language: 'en',
      words: { title: 'Other', body: 'Other words.' },
      expectedNumber: 1,
    });
    const document = { kind: 'consent', consentId } as const;
    const { pdf } = await app.ok('documents.pdf', { document });
    const { words, findings } = await checkPdf(pdf);
    expect(findings).toEqual([]);
    expect(words).toContain('Consent to massage treatment');
    expect(words).toContain('Ada Lind');
    expect(words).not.toContain('Ada Married');
    expect(words).toContain(hash);

    await app.ok('documents.print', { document, print: firstPrint });
    expect(app.ports.printers.jobs[0]?.title).toBe('Consent');
    await app.ok('documents.save', { document });
    expect(app.ports.dialogs.suggested).toEqual(['Consent 2026-11-22.pdf']);
    expect([...app.ports.files.written.values()][0]).toEqual(pdf);
    const gone = { kind: 'consent', consentId: clientId } as const;
    expect(await app.fails('documents.pdf', { document: gone })).toMatchObject({ code: 'not-found' });
  });

  test('shows a withdrawal that came later', async () => {
    const app = await openApp();
    const clientId = await addClient(app);
    const { consentId } = await app.ok('consents.sign', await signing(app, clientId, { language: 'es' }));
    app.ports.clock.advance(40 * 86_400_000);
    await app.ok('consents.withdraw', { consentId, reason: 'Ya no' });
    const { pdf } = await app.ok('documents.pdf', { document: { kind: 'consent', consentId } });
    const { words } = await checkPdf(pdf);
    expect(words).toContain('Retirado el 1 de enero de 2027.');
    expect(words).toContain('Ya no');
  });
});

test('neither strokes nor the reason can be read in the files of the vault', async () => {
  const app = await openApp();
  const clientId = await addClient(app);
  await app.ok('consents.saveDraft', {
    clientId,
    kind: 'treatment',
    draft: { ...draft, signerName: 'Quillfeather' },
  });
  const signed = await app.ok('consents.sign', await signing(app, clientId, { signerName: 'Quillfeather' }));
  await app.ok('consents.withdraw', { consentId: signed.consentId, reason: 'Zanzibarious' });
  await app.ok('vault.lock', {});
  const file = readFileSync(join(app.dataFolder, 'vaults', 'practice', 'backnote.db'));
  for (const canary of ['Quillfeather', 'Zanzibarious', '"strokes"'])
    expect(file.includes(canary)).toBe(false);
});
