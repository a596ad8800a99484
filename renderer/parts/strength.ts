/** How long guessing would take, from `at-once` up. Each step has its words in the texts of the vault. */
export const guessingTimes = ['at-once', 'hours', 'days', 'months', 'years', 'lifetimes'] as const;
export type GuessingTime = (typeof guessingTimes)[number];

export type Strength = {
  readonly time: GuessingTime;
  /** Step of the meter, 0 to 5. */
  readonly step: number;
};

// Somebody with a copy of the file and a room of fast machines, against a key derivation made to be slow.
const guessesPerSecond = 10_000;

const hour = 3_600;
const day = 24 * hour;
const month = 30 * day;
const year = 365 * day;

const upTo: readonly (readonly [GuessingTime, number])[] = [
  ['at-once', hour],
  ['hours', day],
  ['days', 2 * month],
  ['months', 2 * year],
  ['years', 200 * year],
];

/** The step for a number of guesses. */
export function strengthOf(guesses: number): Strength {
  const seconds = guesses / guessesPerSecond;
  const time = upTo.find(([, limit]) => seconds < limit)?.[0] ?? 'lifetimes';
  return { time, step: guessingTimes.indexOf(time) };
}

// Longer texts only cost time: nobody guesses them by trying.
const longestEstimated = 100;

/**
 * Estimates a passphrase by the words, names, dates and patterns that a guesser would try first. The dictionaries are
 * large, so they are loaded with the first call.
 * @param knownWords the names of the practice and its therapist, which a guesser knows too
 */
export async function estimateStrength(passphrase: string, knownWords: readonly string[]): Promise<Strength> {
  const { estimateGuesses } = await import('./guesses.ts');
  return strengthOf(estimateGuesses(passphrase.slice(0, longestEstimated), knownWords));
}
