import { noteTermsEs as terms } from '#domain/terms/note-es.ts';
import type { FindingsStatement } from '../plan/findings.ts';
import { quotedEs } from '../typed.ts';
import { isPlural, placesEs, regionsEs } from './places.ts';
import { listed, outOfTen, to } from './words.ts';

/** "El piriforme izquierdo presenta tono moderadamente aumentado (2/3) y dolor a la palpación con sobresalto (2/4)". */
export function findingsEs(what: FindingsStatement): string {
  const place = placesEs(what.places);
  const shown = shownWords(what);
  const isMany = isPlural(what.places);
  const said =
    shown.length === 0
      ? [`${place} ${isMany ? 'se palparon' : 'se palpó'}`]
      : [`${place} ${isMany ? 'presentan' : 'presenta'} ${listed(shown)}`];
  return [...said, ...pressedWords(what)].join('; ');
}

const bands = { yes: 'una banda tensa', no: 'ausencia de banda tensa' } as const;

function shownWords(what: FindingsStatement): readonly string[] {
  const { tone, tenderness, temperature, swelling, texture, triggerPoint, tautBand } = what;
  return [
    ...(tone === null ? [] : [`${terms.tone[tone] ?? ''} (${tone}/3)`]),
    ...(tenderness === null ? [] : [`${terms.tenderness[tenderness] ?? ''} (${tenderness}/4)`]),
    ...(temperature === null ? [] : [terms.temperature[temperature]]),
    ...(swelling === null ? [] : [terms.swelling[swelling]]),
    ...(texture === null ? [] : [`una textura ${quotedEs(texture)}`]),
    ...(triggerPoint === null ? [] : [terms.triggerPoint[triggerPoint]]),
    ...(tautBand === null ? [] : [bands[tautBand]]),
  ];
}

function pressedWords(what: FindingsStatement): readonly string[] {
  const { familiarPain, referredTo, pressurePainBefore: before, pressurePainAfter: after, isOnMap } = what;
  const pain = [
    ...(before === null ? [] : [`de ${outOfTen(before)} antes`]),
    ...(after === null ? [] : [`de ${outOfTen(after)} después`]),
  ];
  return [
    ...(familiarPain === null
      ? []
      : [`la presión ${familiarPain === 'yes' ? 'reprodujo' : 'no reprodujo'} el dolor conocido`]),
    ...(referredTo.length === 0
      ? []
      : [`a la presión lo notó extenderse ${listed(regionsEs(referredTo).map(to))}`]),
    ...(pain.length === 0 ? [] : [`el dolor a la presión fue ${listed(pain)} del tratamiento`]),
    ...(isOnMap ? ['el punto está marcado en el mapa corporal'] : []),
  ];
}
