import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary as common } from '@zxcvbn-ts/language-common';
import { dictionary as english } from '@zxcvbn-ts/language-en';

const estimator = new ZxcvbnFactory({ dictionary: { ...common, ...english }, graphs: adjacencyGraphs });

/** How many guesses an informed guesser needs for a passphrase, on average. */
export function estimateGuesses(passphrase: string, knownWords: readonly string[]): number {
  return estimator.check(passphrase, [...knownWords]).guesses;
}
