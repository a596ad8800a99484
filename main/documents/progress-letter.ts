import type { ClientFields } from '#domain/clients/client.ts';
import type { EpisodeFields } from '#domain/clients/episode.ts';
import type { CalendarDate, Instant } from '#domain/dates/calendar-date.ts';
import type { PracticeFields, TherapistFields } from '#domain/practice/practice.ts';
import type { LetterAudience } from '#domain/progress/letter-audience.ts';
import type { LetterSession } from '#domain/progress/letter-facts.ts';
import type { PainPoint } from '#domain/progress/pain-trend.ts';
import { progressLetterEn } from '#domain/terms/progress-letter-en.ts';
import type { Block, Canvas } from './canvas.ts';
import { type Rendered, renderDocument } from './document.ts';
import { factRows } from './note-parts.ts';
import { careBlocks, changeBlocks, planBlocks } from './progress-letter-sections.ts';
import { textBlock } from './text-block.ts';
import { contentWidth, recordTheme } from './theme.ts';
import { dateInWords, nameWithCredentials } from './words.ts';

export type ProgressLetterInput = {
  readonly audience: LetterAudience;
  readonly practice: Pick<PracticeFields, 'name' | 'phone' | 'email' | 'address' | 'paper'>;
  readonly therapist: Pick<TherapistFields, 'name' | 'credentials'>;
  readonly client: Pick<ClientFields, 'name' | 'birthDate' | 'physician'>;
  readonly episode: Pick<EpisodeFields, 'complaint' | 'onset' | 'onsetIsApproximate' | 'goals' | 'plan'>;
  /** The signed sessions of the episode, oldest first. */
  readonly sessions: readonly LetterSession[];
  readonly pain: readonly PainPoint[];
  readonly writtenOn: CalendarDate;
  readonly createdAt: Instant;
  readonly fontsFolder: string;
};

/** One part of the letter; further ones, such as charts, stand beside these. */
type LetterSection = (canvas: Canvas, input: ProgressLetterInput) => readonly Block[];

const sections: readonly LetterSection[] = [
  openingBlocks,
  changeBlocks,
  careBlocks,
  planBlocks,
  closingBlocks,
];

/** Where an episode stands, on one page where its words allow it: what changed, what was done, what is planned. */
export function renderProgressLetter(input: ProgressLetterInput): Promise<Rendered> {
  const { practice, client, createdAt, fontsFolder } = input;
  const theme = recordTheme(practice.paper);
  return renderDocument(
    {
      title: 'Progress letter',
      language: 'en',
      // A little less room above and below than records have: it is to be one page.
      theme: { ...theme, margin: { ...theme.margin, top: 62, bottom: 50 } },
      createdAt,
      fontsFolder,
      head: { left: client.name, right: practice.name },
      foot: practice.name,
    },
    (canvas) => sections.flatMap((section) => section(canvas, input)),
  );
}

function openingBlocks(canvas: Canvas, input: ProgressLetterInput): readonly Block[] {
  const { practice, client, episode, sessions, audience, writtenOn } = input;
  const { root, theme } = canvas;
  const { paper } = practice;
  const onset = dateInWords(episode.onset, paper);
  const born = client.birthDate === null ? '' : `born ${dateInWords(client.birthDate, paper)}`;
  const [first, last] = [sessions[0]?.date, sessions.at(-1)?.date];
  const period =
    first === undefined || last === undefined
      ? 'none signed yet'
      : `${String(sessions.length)}, ${first === last ? 'on' : 'from'} ${dateInWords(first, paper)}${
          first === last ? '' : ` to ${dateInWords(last, paper)}`
        }`;
  return [
    textBlock(canvas, 'Progress letter', {
      parent: root,
      x: theme.margin.left,
      width: contentWidth(theme),
      tag: 'H1',
      style: theme.text.title,
      keepWithNext: true,
      bookmark: 'Progress letter',
    }),
    ...factRows(canvas, root, [
      ['Date', dateInWords(writtenOn, paper)],
      ['To', audience === 'physician' ? client.physician : client.name],
      [
        'Client',
        audience === 'physician' ? [client.name, born].filter((part) => part !== '').join(', ') : '',
      ],
      [audience === 'physician' ? 'In their words' : 'In your words', episode.complaint],
      ['Began', episode.onsetIsApproximate ? `about ${onset}` : onset],
      ['Sessions', period],
    ]),
  ];
}

/** Without a heading of its own: the letter is to stay on one page. */
function closingBlocks(
  canvas: Canvas,
  { audience, practice, therapist }: ProgressLetterInput,
): readonly Block[] {
  const { theme, root } = canvas;
  const place = { parent: root, x: theme.margin.left, width: contentWidth(theme) };
  const address = practice.address.replace(/\n+/g, ', ');
  const reach = [practice.name, address, practice.phone, practice.email].filter((part) => part !== '');
  return [
    textBlock(canvas, progressLetterEn[audience].scope, {
      ...place,
      style: theme.text.small,
      gapBefore: theme.unit * 3,
    }),
    ...factRows(canvas, root, [
      ['Therapist', nameWithCredentials(therapist.name, therapist.credentials)],
      ['Practice', reach.join(', ')],
      ['Signature', ' '],
    ]),
  ];
}
