import type { RangeUnit } from '#domain/measures/ranges.ts';
import { noteTermsEs as terms } from '#domain/terms/note-es.ts';
import type { ObjectiveStatement } from '../plan/objective.ts';
import type { RangeStatement } from '../plan/ranges.ts';
import type { TestsStatement } from '../plan/tests.ts';
import type { Sayings } from '../sentence.ts';
import { quotedEs } from '../typed.ts';
import { findingsEs } from './findings.ts';
import { withArticle } from './places.ts';
import { listed, number, outOfTen } from './words.ts';

const sides = { left: 'del lado izquierdo', both: 'de ambos lados', right: 'del lado derecho' } as const;
const towards = { left: 'a la izquierda', both: 'a ambos lados', right: 'a la derecha' } as const;

export const objectiveEs: Sayings<ObjectiveStatement> = {
  postures: ({ postures }) =>
    `En la observación se aprecia${postures.length > 1 ? 'n' : ''} ${listed(postures.map((each) => terms.posture[each]))}`,
  findings: findingsEs,
  'found-drawn': () => 'Lo hallado está dibujado en el mapa corporal',
  range: (range) => [measuredWords(range), ...changeWords(range), ...felt(range)].join('; '),
  tests: (what) => {
    const names = what.tests.map(
      ({ test, side }) => `${withArticle(terms.test[test])}${side === null ? '' : ` ${sides[side]}`}`,
    );
    return `${listed(names)} ${testOutcome(what, names.length > 1)}`;
  },
};

const units: Readonly<Record<RangeUnit, string>> = { degree: '°', centimetre: ' cm', percent: ' %' };
const withUnit = (value: number, unit: RangeUnit): string => `${number(value)}${units[unit]}`;

function measuredWords({ movement, side, method, device, unit, before, after }: RangeStatement): string {
  const values = [
    ...(before === null ? [] : [`de ${withUnit(before, unit)} antes`]),
    ...(after === null ? [] : [`de ${withUnit(after, unit)} después`]),
  ];
  const how = [terms.rangeMethod[method], ...(device === null ? [] : [quotedEs(device)])].join(', ');
  const outcome = values.length === 0 ? 'se probó' : `fue ${listed(values)} del tratamiento`;
  const name = `${withArticle(terms.movement[movement])}${side === null ? '' : ` ${towards[side]}`}`;
  return `${name} ${outcome} (${how})`;
}

const directions = { better: 'a mejor', worse: 'a peor' } as const;
/** Whom a detectable change was found in, as the table of movements says it. */
const populations: Readonly<Record<string, string>> = {
  'acute and subacute low back pain': 'dolor lumbar agudo y subagudo',
};

function changeWords({ change, unit }: RangeStatement): readonly string[] {
  if (change === null) return [];
  const { detectable } = change;
  const population = populations[detectable.population ?? ''];
  const limit = [
    withUnit(detectable.change, unit),
    detectable.source,
    ...(population === undefined ? [] : [population]),
  ].join(', ');
  const size = withUnit(Math.abs(change.change), unit);
  return [`este cambio de ${size}, ${directions[change.direction]}, supera el error de medida (${limit})`];
}

function felt({ isPainful, pain, endFeel }: RangeStatement): readonly string[] {
  const score = pain === null ? null : `${outOfTen(pain)} al final del movimiento`;
  const painful =
    isPainful === null ? [] : [`el movimiento ${isPainful === 'yes' ? 'fue doloroso' : 'no fue doloroso'}`];
  return [
    ...painful,
    ...(score === null ? [] : [`el dolor fue de ${score}`]),
    ...(endFeel === null ? [] : [`sensación final ${quotedEs(endFeel)}`]),
  ];
}

function testOutcome({ state, result, angle }: TestsStatement, isMany: boolean): string {
  const at = angle === null ? '' : ` a ${withUnit(angle, 'degree')}`;
  const done = isMany ? 'se realizaron' : 'se realizó';
  if (state === 'not-done') return `no ${done}`;
  if (state === 'not-in-scope') return `no ${done}, por quedar fuera de las competencias del terapeuta`;
  if (result === null) return `${done}${at}`;
  return `${terms.testResult[result][isMany ? 'many' : 'one']}${at}`;
}
