import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { renderHandout } from '#main/documents/handout.ts';
import { checkPdf, rolesIn } from '#tests/support/pdf-check.ts';
import { readWithPoppler } from '#tests/support/poppler.ts';
import { sampleHandout } from './sample-handout.ts';

test('other programs read the handout without a complaint, with every font inside', async () => {
  const { pdf, pages } = await renderHandout(sampleHandout());
  const report = await readWithPoppler(pdf);
  expect(report.complaints).toBe('');
  expect(report.structure).toContain('No syntax or stream encoding errors found');
  expect(report.info).toMatchObject({
    Title: 'Aftercare handout',
    Tagged: 'yes',
    'PDF version': '1.7',
    Pages: String(pages),
  });
  expect(report.fonts.length).toBeGreaterThan(0);
  for (const font of report.fonts) expect(font).toMatchObject({ isEmbedded: true, hasUnicode: true });
});

test('the text can be taken out again: practice, names, dates, chosen texts, help and review dates', async () => {
  const { pdf } = await renderHandout(sampleHandout());
  const text = (await readWithPoppler(pdf)).text.replace(/\s+/g, ' ');
  for (const words of [
    'Willow Street Massage',
    'For Marta Łukasiewicz, after your session on 22 November 2026 with Ana Ruiz, LMT',
    'You moved much more freely today.',
    'Your next visit: Tuesday, 1 December 2026 at 14:30',
    'Find a comfortable supported position and change it often.',
    'Bridge',
    'How often:',
    'Stop, and tell us,',
    'Call 911 now if you have',
    'It is not a substitute for medical care',
    'Content reviewed 25 November 2026. Next review due 25 November 2027.',
    'Page 1 of 2',
  ]) {
    expect(text).toContain(words);
  }
  expect(text).not.toContain('{{');
});

test('the handout passes the machine check for accessible PDF and has headings, lists and bookmarks', async () => {
  const checked = await checkPdf((await renderHandout(sampleHandout())).pdf);
  expect(checked.findings).toEqual([]);
  expect(checked.info.Language).toBe('en');
  const roles = new Set(checked.tags.flatMap(rolesIn));
  for (const role of ['H1', 'H2', 'H3', 'P', 'L', 'LI', 'Lbl', 'LBody']) expect(roles).toContain(role);
  expect(checked.bookmarks).toContain('When to get help');
  expect(checked.texts.filter(({ tag, text }) => tag === 'Lbl' && text === '•').length).toBeGreaterThan(5);
});

test('nothing that a print queue shows names the client', async () => {
  const { pdf } = await renderHandout(sampleHandout());
  const { info } = await checkPdf(pdf);
  expect(JSON.stringify(info)).not.toMatch(/Marta|Łukasiewicz/);
});

test('the suggested sheet takes two pages on A4 and on Letter', async () => {
  expect((await renderHandout(sampleHandout())).pages).toBe(2);
  const letter = await renderHandout(sampleHandout({ choice: { paper: 'letter' } }));
  expect(letter.pages).toBe(2);
  const checked = await checkPdf(letter.pdf);
  expect(checked.pageSize).toEqual([612, 792]);
  expect(checked.words).toContain('Tuesday, December 1, 2026 at 2:30 pm');
});

test('the same input gives the same bytes, whatever was made in between', async () => {
  const hash = async (input = sampleHandout()) =>
    createHash('sha256')
      .update((await renderHandout(input)).pdf)
      .digest('hex');
  const first = await hash();
  await hash(
    sampleHandout({ client: { name: 'Zoë\u00a0Ng – שרה', preferredName: '' }, choice: { largePrint: true } }),
  );
  expect(await hash()).toBe(first);
});

test('without an emergency number the sheet still says whom to call', async () => {
  const { practice } = sampleHandout();
  const { pdf } = await renderHandout(sampleHandout({ practice: { ...practice, emergencyNumber: '' } }));
  expect((await checkPdf(pdf)).words).toContain('Call your local emergency number now');
});

test('an emergency number is never read as Markdown', async () => {
  const { practice } = sampleHandout();
  const { pdf } = await renderHandout(
    sampleHandout({ practice: { ...practice, emergencyNumber: '*1*2_3_' } }),
  );
  expect((await checkPdf(pdf)).words).toContain('Call *1*2_3_ now');
});

test('the map of the session is drawn where the choice asks for it, with what it shows in words', async () => {
  const plain = await checkPdf((await renderHandout(sampleHandout())).pdf);
  expect(plain.words).not.toContain('what we worked on');
  const checked = await checkPdf((await renderHandout(sampleHandout({ choice: { withMap: true } }))).pdf);
  expect(checked.findings).toEqual([]);
  expect(checked.words).toContain('Where it hurts and what we worked on');
  expect(checked.tags.flatMap(rolesIn)).toContain('Figure');
});
