import type { TechniqueHint } from '../notes/technique-hints.ts';

/** What is said beside a row of treatment. Sources stand with the hints in domain/notes/technique-hints.ts. */
export const techniqueHintEn = {
  'percussion-places':
    'Not over the kidneys or ribs 11 and 12, not with osteoporosis, not where pain is acute.',
  'compression-bounds':
    'Usual: 30 to 90 seconds, 1 to 3 times, at most 5 minutes a muscle, discomfort at most 6 to 7 of 10 and fading.',
  'compression-stop': 'Stop if it feels sharp or electric, or spreads.',
  'compression-evidence':
    'In pooled trials the spot takes more pressure afterwards; no clear benefit for the pain that clients report.',
  'heat-safety':
    '15 to 20 minutes over a cloth. Not on numb skin, not asleep, not over a fresh injury or bruise.',
} as const satisfies Record<TechniqueHint, string>;
