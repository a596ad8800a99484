import { type Rendered, renderDocument } from './document.ts';
import { fitOnOnePage } from './fit-page.ts';
import { closingBlocks, letterTheme, openingBlocks } from './progress-letter-frame.ts';
import { type EpisodePaperInput, episodePaper, type PaperRoom } from './progress-letter-input.ts';
import { careBlocks, changeBlocks, planBlocks } from './progress-letter-sections.ts';

/**
 * From the fullest page to the leanest. First the table of the chart's numbers goes, then typed texts are shortened, then
 * the chart gets lower, then the last measures go; the chart itself and the deciding measures stay longest.
 */
const rooms: readonly [PaperRoom, ...PaperRoom[]] = [
  { measures: 6, panels: 3, plotHeight: 64, days: 12, techniques: 9, characters: 420 },
  { measures: 6, panels: 3, plotHeight: 64, days: 6, techniques: 9, characters: 420 },
  { measures: 6, panels: 3, plotHeight: 64, days: 0, techniques: 9, characters: 420 },
  { measures: 6, panels: 3, plotHeight: 56, days: 0, techniques: 5, characters: 260 },
  { measures: 6, panels: 3, plotHeight: 46, days: 0, techniques: 4, characters: 170 },
  { measures: 5, panels: 3, plotHeight: 46, days: 0, techniques: 3, characters: 120 },
  { measures: 4, panels: 3, plotHeight: 40, days: 0, techniques: 3, characters: 90 },
  { measures: 4, panels: 0, plotHeight: 40, days: 0, techniques: 2, characters: 60 },
];

/** Where an episode stands, on one page: what changed, what was done, what is planned. */
export function renderProgressLetter(input: EpisodePaperInput): Promise<Rendered> {
  return fitOnOnePage(rooms, (room) => {
    const paper = episodePaper(input, room);
    const { words, language } = paper.voice;
    const { practice, client, createdAt, fontsFolder } = input;
    return renderDocument(
      {
        title: words.title,
        language,
        theme: letterTheme(paper),
        createdAt,
        fontsFolder,
        head: { left: client.name, right: practice.name },
        foot: practice.name,
        pageWords: words.page,
      },
      (canvas) => [
        ...openingBlocks(canvas, paper, words.title),
        ...changeBlocks(canvas, paper, words.changes),
        ...careBlocks(canvas, paper, words.done),
        ...planBlocks(canvas, paper),
        ...closingBlocks(canvas, paper, words.scope),
      ],
    );
  });
}
