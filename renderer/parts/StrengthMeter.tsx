import { useEffect, useState } from 'react';
import { t } from '../i18n/i18n.ts';
import classes from './StrengthMeter.module.css';
import { estimateStrength, type GuessingTime, guessingTimes, type Strength } from './strength.ts';

function wordsFor(time: GuessingTime): string {
  return t(`vault.guessing.${time}`);
}

function useStrength(passphrase: string, knownWords: readonly string[]): Strength | null {
  const [strength, setStrength] = useState<Strength | null>(null);
  const known = knownWords.join('\n');
  useEffect(() => {
    let isCurrent = true;
    if (passphrase === '') setStrength(null);
    else {
      void estimateStrength(passphrase, known.split('\n')).then((next) => {
        if (isCurrent) setStrength(next);
      });
    }
    return () => {
      isCurrent = false;
    };
  }, [passphrase, known]);
  return strength;
}

export type StrengthMeterProps = {
  readonly passphrase: string;
  /** Names that a guesser would try first. */
  readonly knownWords: readonly string[];
};

/** Says in words how long somebody with a copy of the file would have to guess. */
export function StrengthMeter({ passphrase, knownWords }: StrengthMeterProps) {
  const strength = useStrength(passphrase, knownWords);
  return (
    <div className={classes.root}>
      <div className={classes.bar} data-step={strength?.step} aria-hidden="true">
        {guessingTimes.map((time, index) => (
          <span key={time} data-filled={(strength !== null && index <= strength.step) || undefined} />
        ))}
      </div>
      <p className={classes.words} role="status">
        {strength === null ? t('vault.passphraseAdvice') : wordsFor(strength.time)}
      </p>
    </div>
  );
}
