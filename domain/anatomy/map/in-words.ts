import type { Finding } from '#domain/notes/objective.ts';
import { placesEn, regionsEn } from '#domain/prose/en/places.ts';
import { listed as listedEn } from '#domain/prose/en/words.ts';
import { placesEs, regionsEs } from '#domain/prose/es/places.ts';
import { listed as listedEs } from '#domain/prose/es/words.ts';
import { mergedSides } from '#domain/prose/places.ts';
import { regionGroups } from '#domain/prose/regions.ts';
import { type MapBody, markedTriggerPoints } from './marked.ts';
import type { MapLanguage } from './referral-words.ts';

type State = 'latent' | 'active';

const words = {
  en: {
    map: 'Map of the low back from behind and from the front.',
    nothing: 'Nothing is marked.',
    pain: 'Where it hurts',
    found: 'Found',
    treated: 'Treated',
    drawnByClient: 'Lines drawn of where it hurts',
    drawnByTherapist: 'Lines drawn of what was found',
    tone: 'tone',
    tenderness: 'tenderness',
    latent: ['latent trigger point', 'latent trigger points'],
    active: ['active trigger point', 'active trigger points'],
    regions: regionsEn,
    places: placesEn,
    listed: listedEn,
  },
  es: {
    map: 'Mapa de la zona lumbar por detrás y por delante.',
    nothing: 'No hay nada marcado.',
    pain: 'Dónde duele',
    found: 'Hallazgos',
    treated: 'Zonas tratadas',
    drawnByClient: 'Líneas dibujadas de dónde duele',
    drawnByTherapist: 'Líneas dibujadas de los hallazgos',
    tone: 'tono',
    tenderness: 'dolor a la palpación',
    latent: ['punto gatillo latente', 'puntos gatillo latentes'],
    active: ['punto gatillo activo', 'puntos gatillo activos'],
    regions: (groups: ReturnType<typeof regionGroups>) => listedEs(regionsEs(groups)),
    places: placesEs,
    listed: listedEs,
  },
} as const;

/**
 * What the map shows, for those who hear it and do not see it: the text that stands for the picture. Numbers of trigger
 * points are those in the picture.
 */
export function mapInWords(body: MapBody, language: MapLanguage): string {
  const { subjective, objective, treatment } = body;
  const said = words[language];
  const treated = mergedSides(treatment.rows.map(({ structure, side }) => ({ place: structure, side })));
  const sentences = [
    sentence(said.pain, said.regions(regionGroups(subjective.regions))),
    sentence(said.drawnByClient, numberOf(subjective.marks)),
    sentence(
      said.found,
      objective.findings.map((finding) => findingWords(finding, body, language)).join('; '),
    ),
    sentence(said.drawnByTherapist, numberOf(objective.marks)),
    sentence(said.treated, said.places(treated)),
  ].filter((text) => text !== '');
  return [said.map, ...(sentences.length === 0 ? [said.nothing] : sentences)].join(' ');
}

const sentence = (label: string, text: string): string => (text === '' ? '' : `${label}: ${text}.`);
const numberOf = (list: readonly unknown[]): string => (list.length === 0 ? '' : String(list.length));

function findingWords(finding: Finding, body: MapBody, language: MapLanguage): string {
  const said = words[language];
  const { id, structure, side, tone, tenderness } = finding;
  const values = [
    ...(tone === null ? [] : [`${said.tone} ${tone}/3`]),
    ...(tenderness === null ? [] : [`${said.tenderness} ${tenderness}/4`]),
    ...pointWords(body, id, language),
  ];
  const place = said.places([{ place: structure, side }]);
  return values.length === 0 ? place : `${place} (${values.join(', ')})`;
}

function pointWords(body: MapBody, findingId: string, language: MapLanguage): readonly string[] {
  const points = markedTriggerPoints(body).filter((point) => point.findingId === findingId);
  const [first] = points;
  if (first === undefined) return [];
  const state: State = first.state;
  const [one, several] = words[language][state];
  const numbers = points.map(({ number }) => String(number));
  return [`${points.length === 1 ? one : several} ${words[language].listed(numbers)}`];
}
