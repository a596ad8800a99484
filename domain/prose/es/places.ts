import { isArea, type StructureId } from '#domain/anatomy/structures.ts';
import { type SpanishNoun, termsEs } from '#domain/terms/es.ts';
import type { SidedPlace } from '../places.ts';
import type { RegionGroup } from '../regions.ts';
import { listed } from './words.ts';

/** "el cuadrado lumbar", "la fascia toracolumbar", "los isquiotibiales". */
export function withArticle({ name, gender, isPlural }: SpanishNoun): string {
  const article = gender === 'feminine' ? (isPlural ? 'las' : 'la') : isPlural ? 'los' : 'el';
  return `${article} ${name}`;
}

const stems = { left: 'izquierd', right: 'derech' } as const;

/** "el cuadrado lumbar izquierdo", "la fascia toracolumbar derecha", "los isquiotibiales de ambos lados". */
export function placeEs({ place, side }: SidedPlace): string {
  if (isArea(place)) return termsEs.area[place][side];
  const noun: SpanishNoun = termsEs.structure[place];
  if (side === 'both') return `${withArticle(noun)} de ambos lados`;
  const ending = `${noun.gender === 'feminine' ? 'a' : 'o'}${noun.isPlural ? 's' : ''}`;
  return `${withArticle(noun)} ${stems[side]}${ending}`;
}

export const placesEs = (places: readonly SidedPlace[]): string => listed(places.map(placeEs));

export function isPlural(places: readonly SidedPlace<StructureId>[]): boolean {
  const nouns: readonly SpanishNoun[] = places.map(({ place }) => termsEs.structure[place]);
  return nouns.length > 1 || nouns.some((noun) => noun.isPlural === true);
}

const lumbar = { left: 'izquierda', central: 'central', right: 'derecha' } as const;

/** "la zona lumbar izquierda y central, la nalga izquierda y ambas pantorrillas". */
export function regionsEs(groups: readonly RegionGroup[]): readonly string[] {
  return groups.map(({ base, places }) => {
    const isLeft = places.includes('left');
    const isRight = places.includes('right');
    if (base !== 'lumbar') {
      return termsEs.region[base][isLeft && isRight ? 'both' : isLeft ? 'left' : 'right'];
    }
    if (places.length === 3) return 'toda la zona lumbar';
    return isLeft && isRight
      ? 'la zona lumbar de ambos lados'
      : `la zona lumbar ${listed(places.map((place) => lumbar[place]))}`;
  });
}
