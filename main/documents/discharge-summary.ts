import type { EpisodeFields } from '#domain/clients/episode.ts';
import type { CalendarDate } from '#domain/dates/calendar-date.ts';
import type { ContentBlock } from '#domain/handouts/block.ts';
import type { HomeExercise } from '#domain/notes/outcome.ts';
import { dischargeEn } from '#domain/terms/discharge-en.ts';
import { dischargeEs } from '#domain/terms/discharge-es.ts';
import type { DischargeWords } from '#domain/terms/progress-letter-words.ts';
import { gettingHelpBlocks, homeBlocks, reactionWords, targetWords } from './discharge-sections.ts';
import { type Rendered, renderDocument } from './document.ts';
import { fitOnOnePage } from './fit-page.ts';
import { closingBlocks, letterTheme, openingBlocks } from './progress-letter-frame.ts';
import {
  type EpisodePaper,
  type EpisodePaperInput,
  episodePaper,
  type PaperRoom,
} from './progress-letter-input.ts';
import { careBlocks, changeBlocks, typed } from './progress-letter-sections.ts';
import { dateOf } from './progress-letter-words.ts';

/** Home care as it was given last; null where none was noted. */
export type HomeCare = {
  readonly on: CalendarDate;
  readonly exercises: readonly HomeExercise[];
  readonly words: string;
};

export type DischargeInput = EpisodePaperInput & {
  readonly episode: Pick<EpisodeFields, 'mechanism'>;
  /** Null while the episode is open. */
  readonly closedOn: CalendarDate | null;
  readonly homeCare: HomeCare | null;
  /** Percent of the way to the goals, as noted last. */
  readonly goalProgress: number | null;
  /** When to get help, in the language of the reader; the emergency number of the practice, or empty. */
  readonly help: ContentBlock;
  readonly emergencyNumber: string;
};

export type DischargePaper = EpisodePaper & DischargeInput & { readonly discharge: DischargeWords };

// The lists of when to get help are long and stand whole: a client's summary may take a second page.
const rooms: readonly [PaperRoom, ...PaperRoom[]] = [
  { measures: 6, panels: 3, plotHeight: 64, days: 12, techniques: 9, characters: 420 },
  { measures: 6, panels: 3, plotHeight: 64, days: 6, techniques: 9, characters: 420 },
  { measures: 6, panels: 3, plotHeight: 56, days: 0, techniques: 9, characters: 420 },
  { measures: 6, panels: 3, plotHeight: 46, days: 0, techniques: 5, characters: 240 },
  { measures: 5, panels: 3, plotHeight: 40, days: 0, techniques: 4, characters: 160 },
  { measures: 4, panels: 3, plotHeight: 40, days: 0, techniques: 3, characters: 100 },
  { measures: 4, panels: 0, plotHeight: 40, days: 0, techniques: 3, characters: 100 },
];

/** An episode from its first session to its last: why, what was done, how it ended in numbers, and what to do now. */
export function renderDischargeSummary(input: DischargeInput): Promise<Rendered> {
  return fitOnOnePage(rooms, (room) => {
    const shared = episodePaper(input, room);
    const { words, language } = shared.voice;
    const discharge = language === 'es' ? dischargeEs : dischargeEn[input.audience];
    const paper: DischargePaper = { ...input, ...shared, episode: input.episode, discharge };
    const { practice, client, createdAt, fontsFolder } = input;
    return renderDocument(
      {
        title: discharge.title,
        language,
        theme: letterTheme(paper),
        createdAt,
        fontsFolder,
        head: { left: client.name, right: practice.name },
        foot: practice.name,
        pageWords: words.page,
      },
      (canvas) => [
        ...openingBlocks(canvas, paper, discharge.title, [
          [discharge.mechanism, typed(paper, input.episode.mechanism)],
          [words.goals, typed(paper, input.episode.goals)],
          [
            discharge.closed,
            input.closedOn === null ? discharge.stillOpen : dateOf(paper.voice, input.closedOn),
          ],
        ]),
        ...changeBlocks(canvas, paper, discharge.ended, targetWords(paper)),
        ...careBlocks(canvas, paper, words.done, reactionWords(paper)),
        ...homeBlocks(canvas, paper),
        ...gettingHelpBlocks(canvas, paper),
        ...closingBlocks(canvas, paper, discharge.scope),
      ],
    );
  });
}
