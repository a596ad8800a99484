import type { FindingsStatement } from '../plan/findings.ts';
import { quotedEn } from '../typed.ts';
import { isPlural, placesEn, regionsEn } from './places.ts';
import { listed, outOfTen } from './words.ts';

/** "The left piriformis shows moderately increased tone (2/3) and tenderness with a flinch (2/4)". */
export function findingsEn(what: FindingsStatement): string {
  const place = placesEn(what.places);
  const shown = shownWords(what);
  const said =
    shown.length === 0
      ? [`${place} ${isPlural(what.places) ? 'were' : 'was'} palpated`]
      : [`${place} ${isPlural(what.places) ? 'show' : 'shows'} ${listed(shown)}`];
  return [...said, ...pressedWords(what)].join('; ');
}

/** Words after the scheme in common use, attributed to Hubbard and Berkoff 1993; tone is a scale of our own. */
const tones = [
  'no increased tone',
  'mildly increased tone',
  'moderately increased tone',
  'markedly increased tone',
];
const tendernesses = [
  'no tenderness',
  'tenderness',
  'tenderness with a flinch',
  'tenderness with withdrawal',
  'withdrawal from light touch',
];
const temperatures = { usual: 'the usual warmth', warm: 'raised warmth', cool: 'coolness' } as const;
const swellings = { none: 'no swelling', slight: 'slight swelling', marked: 'marked swelling' } as const;
const points = {
  none: 'no trigger point',
  latent: 'a latent trigger point',
  active: 'an active trigger point',
} as const;
const bands = { yes: 'a taut band', no: 'no taut band' } as const;

function shownWords(what: FindingsStatement): readonly string[] {
  const { tone, tenderness, temperature, swelling, texture, triggerPoint, tautBand } = what;
  return [
    ...(tone === null ? [] : [`${tones[tone] ?? ''} (${tone}/3)`]),
    ...(tenderness === null ? [] : [`${tendernesses[tenderness] ?? ''} (${tenderness}/4)`]),
    ...(temperature === null ? [] : [temperatures[temperature]]),
    ...(swelling === null ? [] : [swellings[swelling]]),
    ...(texture === null ? [] : [`a texture of ${quotedEn(texture)}`]),
    ...(triggerPoint === null ? [] : [points[triggerPoint]]),
    ...(tautBand === null ? [] : [bands[tautBand]]),
  ];
}

function pressedWords(what: FindingsStatement): readonly string[] {
  const { familiarPain, referredTo, pressurePainBefore: before, pressurePainAfter: after, isOnMap } = what;
  const pain = [
    ...(before === null ? [] : [`${outOfTen(before)} before`]),
    ...(after === null ? [] : [`${outOfTen(after)} after`]),
  ];
  return [
    ...(familiarPain === null
      ? []
      : [`pressure ${familiarPain === 'yes' ? 'reproduced' : 'did not reproduce'} the familiar pain`]),
    ...(referredTo.length === 0 ? [] : [`under pressure it was felt to spread to ${regionsEn(referredTo)}`]),
    ...(pain.length === 0 ? [] : [`pain on pressure was ${listed(pain)} treatment`]),
    ...(isOnMap ? ['the point is marked on the body map'] : []),
  ];
}
