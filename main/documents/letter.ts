import type { ClientFields } from '#domain/clients/client.ts';
import type { CalendarDate, Instant } from '#domain/dates/calendar-date.ts';
import type { LetterFields } from '#domain/letters/letter.ts';
import type { PracticeFields, TherapistFields } from '#domain/practice/practice.ts';
import { lettersEn } from '#domain/terms/letters-en.ts';
import type { Block, Canvas, PaperBox } from './canvas.ts';
import { type Rendered, renderDocument } from './document.ts';
import { listBlocks } from './list-block.ts';
import { factRows, noteSection } from './note-parts.ts';
import { boxed } from './stack.ts';
import { textBlock } from './text-block.ts';
import { colours, contentWidth, recordTheme } from './theme.ts';
import { dateInWords, nameWithCredentials } from './words.ts';

export type LetterInput = {
  readonly practice: Pick<PracticeFields, 'name' | 'phone' | 'email' | 'address' | 'paper'>;
  readonly therapist: Pick<TherapistFields, 'name' | 'credentials'>;
  readonly client: Pick<ClientFields, 'name' | 'birthDate' | 'phone'>;
  readonly letter: LetterFields;
  readonly sessionDate: CalendarDate;
  readonly writtenOn: CalendarDate;
  readonly createdAt: Instant;
  readonly fontsFolder: string;
};

/** A letter of referral on one page where its words allow it: how soon first, then why, what was found and done. */
export function renderLetter(input: LetterInput): Promise<Rendered> {
  const { practice, client, createdAt, fontsFolder } = input;
  return renderDocument(
    {
      title: 'Referral letter',
      language: 'en',
      theme: recordTheme(practice.paper),
      createdAt,
      fontsFolder,
      head: { left: client.name, right: practice.name },
      foot: practice.name,
    },
    (canvas) => [
      ...openingBlocks(canvas, input),
      ...urgencyBlocks(canvas, input),
      ...contentBlocks(canvas, input.letter),
      ...closingBlocks(canvas, input),
    ],
  );
}

function openingBlocks(canvas: Canvas, input: LetterInput): readonly Block[] {
  const { practice, client, letter, sessionDate } = input;
  const { root, theme } = canvas;
  const { paper } = practice;
  const place = { parent: root, x: theme.margin.left, width: contentWidth(theme) };
  const title = textBlock(canvas, 'Referral letter', {
    ...place,
    tag: 'H1',
    style: theme.text.title,
    keepWithNext: true,
    bookmark: 'Referral letter',
  });
  return [
    title,
    ...factRows(canvas, root, [
      ['To', letter.to],
      ['Client', client.name],
      ['Born', client.birthDate === null ? '' : dateInWords(client.birthDate, paper)],
      ['Phone', client.phone],
      ['Seen on', dateInWords(sessionDate, paper)],
      [
        'From',
        [practice.name, practice.address.replace(/\n+/g, ', ')].filter((part) => part !== '').join(', '),
      ],
    ]),
  ];
}

function urgencyBlocks(canvas: Canvas, { letter }: LetterInput): readonly Block[] {
  const { root, theme } = canvas;
  const { unit, text, margin } = theme;
  const isStop = letter.urgency === 'emergency' || letter.urgency === 'same-day';
  const place = { parent: root, x: margin.left + unit * 3, width: contentWidth(theme) - unit * 6 };
  const headline = textBlock(canvas, lettersEn.urgency[letter.urgency], {
    ...place,
    style: { ...text.lead, weight: 'bold', colour: isStop ? colours.stop : colours.ink },
  });
  return [boxed([headline], tinted(canvas, isStop), unit * 4)];
}

function tinted({ pdf, theme }: Canvas, isStop: boolean): PaperBox {
  const { margin, unit } = theme;
  return {
    padding: unit * 2,
    paint: (top, bottom) => {
      pdf
        .rect(margin.left, top, contentWidth(theme), bottom - top)
        .fill(isStop ? colours.stopTint : colours.accentTint);
      pdf.rect(margin.left, top, 3, bottom - top).fill(isStop ? colours.stop : colours.accent);
    },
  };
}

function contentBlocks(canvas: Canvas, letter: LetterFields): readonly Block[] {
  const sections = [
    ['Why I am writing', letter.reason],
    ['What was reported and seen', letter.found],
    ['What was done', letter.done],
    ['What I ask', letter.request],
  ] as const;
  return sections.flatMap(([title, words]) => wordsSection(canvas, title, words));
}

/** One line is a paragraph, several are a list. */
function wordsSection(canvas: Canvas, title: string, words: string): readonly Block[] {
  const lines = words
    .split('\n')
    .map((each) => each.trim())
    .filter((each) => each !== '');
  if (lines.length === 0) return [];
  const { theme } = canvas;
  const style = theme.text.body;
  const place = { x: theme.margin.left, width: contentWidth(theme), style };
  return noteSection(canvas, title, (section) => {
    if (lines.length === 1) {
      return [textBlock(canvas, lines.join(''), { ...place, parent: section, direction: 'auto' })];
    }
    return listBlocks(
      canvas,
      lines.map((text) => [{ text, weight: style.weight }]),
      {
        ...place,
        parent: section,
        labelColour: colours.accent,
        isOrdered: false,
        gapBefore: theme.unit,
        gapBetween: theme.unit / 2,
      },
    );
  });
}

function closingBlocks(
  canvas: Canvas,
  { letter, practice, therapist, writtenOn }: LetterInput,
): readonly Block[] {
  const { theme, root } = canvas;
  const reach = [letter.contact, practice.email].filter((part) => part !== '').join(', ');
  const place = { parent: root, x: theme.margin.left, width: contentWidth(theme) };
  return [
    ...noteSection(canvas, 'The therapist', (section) =>
      factRows(canvas, section, [
        ['Therapist', nameWithCredentials(therapist.name, therapist.credentials)],
        ['Reach me at', reach],
        ['Date', dateInWords(writtenOn, practice.paper)],
        ['Signature', ' '],
      ]),
    ),
    textBlock(canvas, lettersEn.scope, { ...place, style: theme.text.small, gapBefore: theme.unit * 4 }),
  ];
}
