import type { Block, Canvas } from './canvas.ts';
import { factLine } from './fact-line.ts';
import { factRows } from './note-parts.ts';
import type { EpisodePaper } from './progress-letter-input.ts';
import { smallWords, typed } from './progress-letter-sections.ts';
import { dateOf } from './progress-letter-words.ts';
import { textBlock } from './text-block.ts';
import { contentWidth, recordTheme, type Theme } from './theme.ts';
import { nameWithCredentials } from './words.ts';

/** A little less white than records have: it is to be one page. */
export function letterTheme({ practice }: Pick<EpisodePaper, 'practice'>): Theme {
  const theme = recordTheme(practice.paper);
  return { ...theme, margin: { ...theme.margin, top: 58, bottom: 46 }, unit: 3 };
}

export function openingBlocks(
  canvas: Canvas,
  paper: EpisodePaper,
  title: string,
  more: readonly (readonly [label: string, value: string])[] = [],
): readonly Block[] {
  const { client, episode, audience, writtenOn, voice } = paper;
  const { words } = voice;
  const { root, theme } = canvas;
  const onset = dateOf(voice, episode.onset);
  const isPhysician = audience === 'physician';
  const born = client.birthDate === null ? [] : [words.born(dateOf(voice, client.birthDate))];
  return [
    textBlock(canvas, title, {
      parent: root,
      x: theme.margin.left,
      width: contentWidth(theme),
      tag: 'H1',
      style: theme.text.title,
      keepWithNext: true,
      bookmark: title,
    }),
    ...factLine(canvas, root, [
      [words.to, isPhysician ? typed(paper, client.physician || words.somePhysician) : client.name],
      [words.client, isPhysician ? [client.name, ...born].join(', ') : ''],
      [words.date, dateOf(voice, writtenOn)],
    ]),
    ...factLine(canvas, root, [[words.complaint, typed(paper, episode.complaint)]]),
    ...factLine(canvas, root, [
      [words.began, episode.onsetIsApproximate ? words.about(onset) : onset],
      [words.sessions, period(paper)],
    ]),
    ...factLine(canvas, root, more),
  ];
}

function period({ record: { sessions }, voice }: EpisodePaper): string {
  const [first, last] = [sessions[0], sessions.at(-1)];
  if (first === undefined || last === undefined) return voice.words.noSessions;
  return voice.words.period(sessions.length, dateOf(voice, first.date), dateOf(voice, last.date));
}

/** What the paper does not say, and who answers for it. */
export function closingBlocks(canvas: Canvas, paper: EpisodePaper, scope: string): readonly Block[] {
  const { practice, therapist, voice } = paper;
  const address = practice.address.replace(/\n+/g, ', ');
  const reach = [practice.name, address, practice.phone, practice.email].filter((part) => part !== '');
  return [
    smallWords(canvas, canvas.root, [scope], 3),
    ...factRows(canvas, canvas.root, [
      [
        voice.words.therapist,
        [nameWithCredentials(therapist.name, therapist.credentials), ...reach].join(', '),
      ],
      [voice.words.signature, ' '],
    ]),
  ];
}
