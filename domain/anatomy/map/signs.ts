import { type MapBody, markedPlaces, markedTriggerPoints, placeKey, treatedPlaces } from './marked.ts';
import type { MapLook, MapSymbol, StructurePlace } from './picture.ts';
import type { StructureShape } from './shape.ts';
import { structureShapes } from './structure-shapes.ts';
import { treatedContours } from './treated-areas.ts';

/** Half the width of a sign, in units of the map: on screen about 16 px across, on paper about 3 mm. */
export const signRadius = 17;
/** From the middle of one sign to the next where several stand at one structure. */
const apart = signRadius * 2 + 3;

type Asked = MapLook & { readonly body: MapBody };
type Sign = Pick<MapSymbol, 'symbol' | 'text'> & { readonly name: string };

/** The signs of one view: trigger points where they were set, all others in a row about the structure's place. */
export function signsOf(asked: Asked): readonly MapSymbol[] {
  return [
    ...areaSigns(asked),
    ...structureShapes
      .filter((shape) => shape.view === asked.view)
      .flatMap((shape) => [...signsSet(asked, shape), ...inRow(shape, signsAt(asked, shape))]),
  ];
}

function areaSigns({ body, view }: Asked): readonly MapSymbol[] {
  return treatedContours(body, view).map(({ name, at }) => ({
    kind: 'symbol',
    key: `area sign ${name}`,
    symbol: 'treated',
    ...at,
    text: 'T',
    about: null,
  }));
}

const subject = ({ structure, side }: StructurePlace) => ({ kind: 'structure', structure, side }) as const;

function signsSet({ body, view }: Asked, shape: StructureShape): readonly MapSymbol[] {
  return pointsAt(body, shape).flatMap(({ number, state, point }) =>
    point?.view === view
      ? [symbolAt(shape, { symbol: state, text: String(number), name: `point ${number}` }, point)]
      : [],
  );
}

function signsAt(asked: Asked, shape: StructureShape): readonly Sign[] {
  const { body, locked, layer } = asked;
  const key = placeKey(shape);
  const step = markedPlaces(body).find((place) => placeKey(place) === key)?.step ?? null;
  const isLocked = locked.some((place) => placeKey(place) === key);
  return [
    ...(isLocked && (layer === null || layer === shape.layer)
      ? [{ symbol: 'locked' as const, text: '', name: 'locked' }]
      : []),
    ...(treatedPlaces(body).structures.some((place) => placeKey(place) === key)
      ? [{ symbol: 'treated' as const, text: 'T', name: 'treated' }]
      : []),
    ...(step === null ? [] : [{ symbol: 'step' as const, text: String(step), name: 'step' }]),
    ...pointsAt(body, shape)
      .filter(({ point }) => point === null)
      .map(({ number, state }) => ({ symbol: state, text: String(number), name: `point ${number}` })),
  ];
}

function pointsAt(body: MapBody, shape: StructureShape) {
  return markedTriggerPoints(body).filter((point) => placeKey(point) === placeKey(shape));
}

/** Muscles that run across: their signs stand side by side. Those of the others stand one under the other. */
const runAcross: readonly string[] = ['gluteus-maximus', 'gluteus-medius', 'gluteus-minimus', 'piriformis'];

function inRow(shape: StructureShape, signs: readonly Sign[]): readonly MapSymbol[] {
  const isAcross = runAcross.includes(shape.structure);
  return signs.map((sign, index) => {
    const offset = (index - (signs.length - 1) / 2) * apart;
    const { x, y } = shape.at;
    return symbolAt(shape, sign, isAcross ? { x: x + offset, y } : { x, y: y + offset });
  });
}

function symbolAt(
  shape: StructureShape,
  { symbol, text, name }: Sign,
  { x, y }: { readonly x: number; readonly y: number },
): MapSymbol {
  return { kind: 'symbol', key: `${placeKey(shape)} ${name}`, symbol, x, y, text, about: subject(shape) };
}
