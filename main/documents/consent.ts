import type { ConsentKind, ConsentLanguage, ConsentRelation } from '#domain/consents/consent.ts';
import type { Signature } from '#domain/consents/signature.ts';
import type { CalendarDate, Instant } from '#domain/dates/calendar-date.ts';
import type { PaperSize } from '#domain/practice/practice.ts';
import type { Block, Canvas, PaperBox } from './canvas.ts';
import { type ConsentWording, consentWording } from './consent-words.ts';
import { type Rendered, renderDocument } from './document.ts';
import { pieceBlocks } from './handout-texts.ts';
import { inkBlock } from './ink-block.ts';
import { readMarkdown } from './markdown.ts';
import { factRows, noteSection, typedWords } from './note-parts.ts';
import { boxed } from './stack.ts';
import { textBlock } from './text-block.ts';
import { colours, contentWidth, recordTheme, type TextStyle } from './theme.ts';
import { nameWithCredentials } from './words.ts';

export type ConsentInput = {
  readonly consent: {
    readonly kind: ConsentKind;
    readonly language: ConsentLanguage;
    readonly title: string;
    readonly body: string;
    readonly textNumber: number;
    readonly clientName: string;
    readonly practiceName: string;
    readonly signerName: string;
    readonly relation: ConsentRelation;
    readonly signature: Signature;
    readonly signedAt: Instant;
    readonly expiresOn: CalendarDate;
    readonly witnessName: string;
    readonly witnessCredentials: string;
    readonly hash: string;
    readonly withdrawnOn: CalendarDate | null;
    readonly withdrawnAt: Instant | null;
    readonly withdrawalReason: string | null;
  };
  readonly paper: PaperSize;
  /** IANA name of the time zone that times are written in. */
  readonly timeZone: string;
  readonly fontsFolder: string;
};

/**
 * A signed consent as a tagged PDF: the text as it was signed, the signature as drawn, who was there, and whether it was
 * taken back. The same consent gives the same bytes.
 */
export function renderConsent(input: ConsentInput): Promise<Rendered> {
  const { consent, paper, fontsFolder } = input;
  const words = consentWording[consent.language];
  return renderDocument(
    {
      title: words.document,
      language: consent.language,
      theme: recordTheme(paper),
      createdAt: consent.withdrawnAt ?? consent.signedAt,
      fontsFolder,
      head: { left: consent.clientName, right: words.document },
      foot: consent.practiceName,
      pageWords: words.page,
    },
    (canvas) => [
      ...openingBlocks(canvas, input, words),
      ...bodyBlocks(canvas, consent.body),
      ...signatureBlocks(canvas, input, words),
      ...withdrawalBlocks(canvas, input, words),
    ],
  );
}

function openingBlocks(canvas: Canvas, { consent, paper }: ConsentInput, words: ConsentWording) {
  const { root, theme } = canvas;
  const { text, margin, unit } = theme;
  const place = { parent: root, x: margin.left, width: contentWidth(theme) };
  const title = textBlock(canvas, consent.title, {
    ...place,
    tag: 'H1',
    style: text.title,
    keepWithNext: true,
    bookmark: consent.title,
    direction: 'auto',
  });
  const facts = factRows(canvas, root, [
    [words.client, consent.clientName],
    [words.practice, consent.practiceName],
    [words.text, words.version(consent.textNumber)],
  ]);
  if (consent.withdrawnOn === null) return [title, ...facts];
  const banner = textBlock(canvas, words.takenBackOn(words.date(consent.withdrawnOn, paper)), {
    ...place,
    x: place.x + unit * 3,
    width: place.width - unit * 6,
    style: { ...text.lead, weight: 'bold', colour: colours.stop },
  });
  return [title, boxed([banner], tinted(canvas), unit * 2), ...facts];
}

function tinted({ pdf, theme }: Canvas): PaperBox {
  return {
    padding: theme.unit * 1.5,
    paint: (top, bottom) => {
      pdf.rect(theme.margin.left, top, contentWidth(theme), bottom - top).fill(colours.stopTint);
    },
  };
}

/** The text as signed. Whatever level its headings were written at, here they stand right under the title. */
function bodyBlocks(canvas: Canvas, body: string): readonly Block[] {
  const { root, theme } = canvas;
  const { text, margin, unit } = theme;
  const style: TextStyle = { ...text.body, size: 10.8, leading: 14.4 };
  const place = { parent: root, x: margin.left, width: contentWidth(theme), values: {}, style };
  return readMarkdown(body, {}).flatMap((piece, index): readonly Block[] => {
    const gapBefore = index === 0 ? unit * 3 : unit * 1.5;
    if (piece.kind !== 'heading') {
      const [first, ...rest] = pieceBlocks(canvas, piece, place, false);
      const [row, ...rows] = first?.rows ?? [];
      if (first === undefined || row === undefined) return [];
      return [{ ...first, rows: [{ ...row, gapBefore }, ...rows] }, ...rest];
    }
    const spans = piece.spans.map((span) => ({ ...span, weight: 'bold' as const }));
    return [
      textBlock(canvas, spans, {
        ...place,
        tag: 'H2',
        style: { ...text.heading, size: 11.2, leading: 15 },
        gapBefore: unit * 3,
        keepWithNext: true,
      }),
    ];
  });
}

function signatureBlocks(
  canvas: Canvas,
  { consent, paper, timeZone }: ConsentInput,
  words: ConsentWording,
): readonly Block[] {
  const { theme } = canvas;
  const { signature, signerName } = consent;
  return noteSection(canvas, words.signature, (section) => {
    const place = { parent: section, x: theme.margin.left, width: contentWidth(theme) };
    const signed =
      signature.way === 'drawn'
        ? inkBlock(canvas, signature.strokes, {
            ...place,
            width: 270,
            alt: words.signatureOf(signerName),
            gapBefore: theme.unit,
          })
        : textBlock(canvas, words.typed(signature.name), {
            ...place,
            style: { ...theme.text.lead, weight: 'bold' },
            gapBefore: theme.unit,
            direction: 'auto',
            keepWithNext: true,
          });
    const facts = factRows(canvas, section, [
      [words.signedBy, signerName],
      [words.as, words.relation[consent.relation]],
      [words.signedAt, words.moment(consent.signedAt, timeZone, paper)],
      [words.endsOn, words.date(consent.expiresOn, paper)],
      [words.witness, nameWithCredentials(consent.witnessName, consent.witnessCredentials)],
      [words.fingerprint, consent.hash],
    ]);
    // A signature never stands on another page than who signed and when.
    return [signed, ...facts.map((block) => ({ ...block, keepTogether: true }))];
  });
}

function withdrawalBlocks(
  canvas: Canvas,
  { consent, paper }: ConsentInput,
  words: ConsentWording,
): readonly Block[] {
  const { withdrawnOn, withdrawalReason } = consent;
  if (withdrawnOn === null) return [];
  const { text, margin } = canvas.theme;
  return noteSection(canvas, words.takenBack, (section) => [
    textBlock(canvas, words.takenBackOn(words.date(withdrawnOn, paper)), {
      parent: section,
      x: margin.left,
      width: contentWidth(canvas.theme),
      style: text.body,
    }),
    ...typedWords(canvas, section, words.reason, withdrawalReason ?? ''),
  ]);
}
