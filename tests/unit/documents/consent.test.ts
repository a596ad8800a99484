import { expect, test } from 'vitest';
import type { ConsentLanguage } from '#domain/consents/consent.ts';
import type { InkStroke } from '#domain/consents/signature.ts';
import { builtInConsent } from '#main/content/load-consents.ts';
import { type ConsentInput, renderConsent } from '#main/documents/consent.ts';
import { checkPdf, rolesIn, type TagNode } from '#tests/support/pdf-check.ts';
import { readWithPoppler } from '#tests/support/poppler.ts';
import { layoutFaults } from './layout-faults.ts';
import { fontsFolder } from './sample-handout.ts';

const wave: InkStroke = Array.from({ length: 60 }, (_, index) => [
  200 + index * 40,
  Math.round(500 + 300 * Math.sin(index / 4)),
  index * 12,
  300 + index * 10,
]);

function sample(more: Partial<ConsentInput['consent']> = {}, paper: 'a4' | 'letter' = 'a4'): ConsentInput {
  const language: ConsentLanguage = more.language ?? 'en';
  const { title, body } = builtInConsent('treatment', language);
  return {
    consent: {
      kind: 'treatment',
      language,
      title,
      body,
      textNumber: 2,
      clientName: 'Marta Łukasiewicz',
      practiceName: 'Willow Street Massage',
      signerName: 'Marta Łukasiewicz',
      relation: 'client',
      signature: { way: 'drawn', strokes: [wave] },
      signedAt: '2026-11-22T15:02:11.000Z',
      expiresOn: '2027-11-22',
      witnessName: 'Ana Ruiz',
      witnessCredentials: 'LMT',
      hash: '3fa9'.repeat(16),
      withdrawnOn: null,
      withdrawnAt: null,
      withdrawalReason: null,
      ...more,
    },
    paper,
    timeZone: 'America/Chicago',
    fontsFolder,
  };
}

const figuresIn = (node: TagNode): readonly TagNode[] => [
  ...(node.role === 'Figure' ? [node] : []),
  ...node.children.flatMap(figuresIn),
];

test.each([
  ['en', 'a4'],
  ['en', 'letter'],
  ['es', 'a4'],
  ['es', 'letter'],
] as const)(
  'a consent in %s on %s passes the machine check and has no fault of layout',
  async (language, paper) => {
    const { pdf, pages, unprintable } = await renderConsent(sample({ language }, paper));
    expect(pages).toBeLessThanOrEqual(2);
    expect(unprintable).toEqual([]);
    const checked = await checkPdf(pdf);
    expect(checked.findings).toEqual([]);
    expect(layoutFaults(checked, 53)).toEqual([]);
    expect(checked.info).toMatchObject({ Language: language });
    const roles = new Set(checked.tags.flatMap(rolesIn));
    for (const role of ['H1', 'H2', 'L', 'Figure']) expect(roles).toContain(role);
  },
);

test('it prints the text as signed, who signed and when, who was there, and the fingerprint', async () => {
  const report = await readWithPoppler((await renderConsent(sample())).pdf);
  expect(report.complaints).toBe('');
  const text = report.text.replace(/\s+/g, ' ');
  for (const words of [
    'Consent to massage treatment',
    'I can say stop at any time.',
    'Willow Street Massage',
    'Version 2',
    'Signed by Marta Łukasiewicz',
    'As the client',
    '22 November 2026 at 09:02 (America/Chicago)',
    'Ends on 22 November 2027',
    'Therapist present Ana Ruiz, LMT',
    '3fa9'.repeat(16),
  ]) {
    expect(text).toContain(words);
  }
  expect(text).not.toContain('Taken back');
  expect(report.info.Title).toBe('Consent');
  expect(JSON.stringify(report.info)).not.toContain('Marta');
});

test('the signature is a figure with words, drawn as lines: the page has no picture', async () => {
  const { pdf } = await renderConsent(sample());
  const figures = (await checkPdf(pdf)).tags.flatMap(figuresIn);
  expect(figures.map(({ alt }) => alt)).toEqual(['Signature of Marta Łukasiewicz, drawn on the screen']);
  expect(Buffer.from(pdf).includes('/Subtype /Image')).toBe(false);
  const without = await renderConsent(sample({ signature: { way: 'drawn', strokes: [wave.slice(0, 2)] } }));
  expect(pdf.length).toBeGreaterThan(without.pdf.length);
});

test('a typed signature says that it was typed, in the language of the text', async () => {
  const typed = { way: 'typed', name: 'Marta Łukasiewicz' } as const;
  const english = await checkPdf((await renderConsent(sample({ signature: typed }))).pdf);
  expect(english.words).toContain('Signed by typing the full name: Marta Łukasiewicz');
  expect(english.tags.flatMap(figuresIn)).toEqual([]);
  const spanish = await checkPdf((await renderConsent(sample({ signature: typed, language: 'es' }))).pdf);
  expect(spanish.words).toContain('Firmado al escribir el nombre completo: Marta Łukasiewicz');
  expect(spanish.words).toContain('22 de noviembre de 2026, 09:02 (America/Chicago)');
  expect(spanish.words).toContain('Página 1 de');
});

test('a guardian is named as such, and a withdrawal stands at the top and at the end', async () => {
  const { words, findings } = await checkPdf(
    (
      await renderConsent(
        sample({
          relation: 'guardian',
          signerName: 'Jan Łukasiewicz',
          withdrawnOn: '2027-02-01',
          withdrawnAt: '2027-02-01T10:00:00.000Z',
          withdrawalReason: 'Feels better without.',
        }),
      )
    ).pdf,
  );
  expect(findings).toEqual([]);
  expect(words).toContain('parent or guardian of the client');
  expect(words.match(/Taken back on 1 February 2027\./g)).toHaveLength(2);
  expect(words).toContain('Feels better without.');
});

test('the same consent gives the same bytes', async () => {
  const [one, other] = [await renderConsent(sample()), await renderConsent(sample())];
  expect(Buffer.from(one.pdf).equals(Buffer.from(other.pdf))).toBe(true);
});

test('a text that a practice wrote itself may begin with any heading and run over many pages', async () => {
  const body = `###### Small\n\n${'I agree to this. '.repeat(900)}\n\n1. One\n2. Two`;
  const checked = await checkPdf((await renderConsent(sample({ body }))).pdf);
  expect(checked.pageCount).toBeGreaterThan(2);
  expect(checked.findings).toEqual([]);
  expect(layoutFaults(checked, 53)).toEqual([]);
});
