import { structureIds } from '../anatomy/structures.ts';
import { stages } from '../clients/episode.ts';
import { movements } from '../measures/ranges.ts';
import { provocations } from '../notes/subjective.ts';
import { techniques } from '../notes/techniques.ts';
import { termsEn } from '../terms/en.ts';
import { reasonInWords } from './reason-words.ts';

/** What a tag asks of a session, in the order in which a therapist looks for it. */
export const tagGroups = ['session', 'found', 'done', 'worse', 'measured', 'said'] as const;
export type TagGroup = (typeof tagGroups)[number];

type Tag = { readonly tag: string; readonly words: string };

// Stress is both what makes it worse and a score of the last week; one tag stands for the two, as `matchingTerms` has it.
const stress: Tag = { tag: 'stress', words: 'Stress was high, or makes it worse' };

/** Every tag that can suggest a text, with the words to choose it by: `matchingTerms` gives no other. */
export const suggestionTags: Readonly<Record<TagGroup, readonly Tag[]>> = {
  session: [
    { tag: 'always', words: reasonInWords({ kind: 'always' }) },
    { tag: 'first-visit', words: reasonInWords({ kind: 'first-visit' }) },
    { tag: 'not-better', words: reasonInWords({ kind: 'not-better' }) },
    ...stages.map((stage) => ({ tag: stage, words: reasonInWords({ kind: 'stage', stage }) })),
  ],
  found: structureIds.map((structure) => ({
    tag: `found-${structure}`,
    words: `The ${termsEn.structure[structure].toLowerCase()} was tender or tight`,
  })),
  done: techniques.map((technique) => ({
    tag: technique,
    words: reasonInWords({ kind: 'technique', technique }),
  })),
  worse: provocations
    .filter((provocation) => provocation !== 'stress')
    .map((provocation) => ({
      tag: provocation,
      words: reasonInWords({ kind: 'provocation', provocation }),
    })),
  measured: movements.map((movement) => ({
    tag: `range-${movement}`,
    words: reasonInWords({ kind: 'range', movement }),
  })),
  said: [
    { tag: 'tight', words: reasonInWords({ kind: 'tight' }) },
    { tag: 'cramping', words: reasonInWords({ kind: 'cramping' }) },
    { tag: 'stiff-movement', words: reasonInWords({ kind: 'stiff-movement' }) },
    stress,
    { tag: 'sleep', words: reasonInWords({ kind: 'sleep' }) },
  ],
};

const wordsOfTag = new Map(
  tagGroups.flatMap((group) => suggestionTags[group]).map(({ tag, words }) => [tag, words]),
);

/** When a text with this tag is suggested, in words; null for a tag that no session has. */
export function tagInWords(tag: string): string | null {
  return wordsOfTag.get(tag) ?? null;
}
