import type { AreaId, Side, StructureId } from '../anatomy/structures.ts';
import type { ExerciseId } from '../handouts/exercises.ts';
import type { Pressure, Stroke, Technique } from '../notes/techniques.ts';
import type { PairedRegion } from '../prose/regions.ts';

/** A Spanish noun with what its adjectives and articles agree with. */
export type SpanishNoun = {
  readonly name: string;
  readonly gender: 'masculine' | 'feminine';
  readonly isPlural?: true;
};

/**
 * The field's terms in Spanish as they stand inside a sentence. Muscles as the Spanish Terminologia Anatomica names
 * them. A term without words does not compile.
 */
export const termsEs = {
  structure: {
    'iliocostalis-lumborum': { name: 'iliocostal lumbar', gender: 'masculine' },
    'longissimus-thoracis': { name: 'dorsal largo', gender: 'masculine' },
    spinalis: { name: 'espinoso', gender: 'masculine' },
    multifidus: { name: 'multífido', gender: 'masculine' },
    'quadratus-lumborum': { name: 'cuadrado lumbar', gender: 'masculine' },
    'latissimus-dorsi': { name: 'dorsal ancho', gender: 'masculine' },
    'thoracolumbar-fascia': { name: 'fascia toracolumbar', gender: 'feminine' },
    'gluteus-maximus': { name: 'glúteo mayor', gender: 'masculine' },
    'gluteus-medius': { name: 'glúteo medio', gender: 'masculine' },
    'gluteus-minimus': { name: 'glúteo menor', gender: 'masculine' },
    piriformis: { name: 'piriforme', gender: 'masculine' },
    iliopsoas: { name: 'iliopsoas', gender: 'masculine' },
    hamstrings: { name: 'isquiotibiales', gender: 'masculine', isPlural: true },
    'rectus-abdominis': { name: 'recto abdominal', gender: 'masculine' },
    obliques: { name: 'oblicuos', gender: 'masculine', isPlural: true },
    'tensor-fasciae-latae': { name: 'tensor de la fascia lata', gender: 'masculine' },
    'sacroiliac-ligaments': { name: 'ligamentos sacroilíacos', gender: 'masculine', isPlural: true },
  } satisfies Record<StructureId, SpanishNoun>,
  area: {
    'low-back': {
      left: 'el lado izquierdo de la zona lumbar',
      both: 'la zona lumbar',
      right: 'el lado derecho de la zona lumbar',
    },
    'whole-back': {
      left: 'el lado izquierdo de la espalda',
      both: 'toda la espalda',
      right: 'el lado derecho de la espalda',
    },
    buttocks: {
      left: 'la nalga y la cadera izquierdas',
      both: 'las nalgas y las caderas',
      right: 'la nalga y la cadera derechas',
    },
    legs: { left: 'la pierna izquierda', both: 'ambas piernas', right: 'la pierna derecha' },
    abdomen: {
      left: 'el lado izquierdo del abdomen',
      both: 'el abdomen',
      right: 'el lado derecho del abdomen',
    },
    'whole-body': {
      left: 'el lado izquierdo del cuerpo',
      both: 'todo el cuerpo',
      right: 'el lado derecho del cuerpo',
    },
  } satisfies Record<AreaId, Record<Side, string>>,
  region: {
    sacroiliac: {
      left: 'la zona sacroilíaca izquierda',
      both: 'ambas zonas sacroilíacas',
      right: 'la zona sacroilíaca derecha',
    },
    buttock: { left: 'la nalga izquierda', both: 'ambas nalgas', right: 'la nalga derecha' },
    groin: { left: 'la ingle izquierda', both: 'ambas ingles', right: 'la ingle derecha' },
    'thigh-front': {
      left: 'la cara anterior del muslo izquierdo',
      both: 'la cara anterior de ambos muslos',
      right: 'la cara anterior del muslo derecho',
    },
    'thigh-side': {
      left: 'la cara lateral del muslo izquierdo',
      both: 'la cara lateral de ambos muslos',
      right: 'la cara lateral del muslo derecho',
    },
    'thigh-back': {
      left: 'la cara posterior del muslo izquierdo',
      both: 'la cara posterior de ambos muslos',
      right: 'la cara posterior del muslo derecho',
    },
    thigh: { left: 'el muslo izquierdo', both: 'ambos muslos', right: 'el muslo derecho' },
    calf: { left: 'la pantorrilla izquierda', both: 'ambas pantorrillas', right: 'la pantorrilla derecha' },
    foot: { left: 'el pie izquierdo', both: 'ambos pies', right: 'el pie derecho' },
  } satisfies Record<PairedRegion, Record<Side, string>>,
  technique: {
    'deep-tissue': 'masaje de tejido profundo',
    swedish: 'masaje sueco',
    'trigger-point': 'tratamiento de puntos gatillo',
    'myofascial-release': 'liberación miofascial',
    'muscle-energy': 'técnica de energía muscular o FNP',
    'passive-stretch': 'estiramiento pasivo',
    'joint-rocking': 'balanceo articular',
    'heat-cold': 'calor o frío',
    relaxation: 'relajación',
  } satisfies Record<Technique, string>,
  stroke: {
    stripping: 'deslizamiento longitudinal profundo',
    'cross-fibre': 'fricción transversal',
    sustained: 'presión sostenida',
    effleurage: 'deslizamiento',
    petrissage: 'amasamiento',
    friction: 'fricción',
    tapotement: 'percusión',
    vibration: 'vibración y sacudidas',
    compression: 'compresión',
    pincer: 'presa en pinza',
    'contract-relax': 'contraer y relajar',
    reciprocal: 'inhibición recíproca',
    'heat-pack': 'compresa caliente',
    'cold-pack': 'compresa fría',
    'breath-coaching': 'respiración guiada',
  } satisfies Record<Stroke, string>,
  pressure: {
    1: 'solo contacto con la piel',
    2: 'ligera, el tejido apenas se mueve',
    3: 'hasta el músculo, relajante',
    4: 'fuerte, con el peso del cuerpo',
    5: 'muy profunda, zonas pequeñas',
  } satisfies Record<Pressure, string>,
  exercise: {
    'pelvic-tilt': 'basculación pélvica',
    'knee-to-chest': 'una rodilla al pecho',
    'knee-rolls': 'giros de rodillas a los lados',
    'cat-cow': 'gato y vaca',
    'bottom-to-heels': 'caderas hacia los talones',
    'bird-dog': 'brazo y pierna contrarios a gatas',
    'dead-bug': 'brazo y pierna contrarios boca arriba',
    bridge: 'puente',
    'curl-up': 'elevación corta del tronco',
    'side-plank': 'plancha lateral sobre las rodillas',
    'hip-flexor-stretch': 'estiramiento de los flexores de la cadera',
    'figure-four': 'estiramiento en figura de cuatro',
    walking: 'caminar',
    'belly-breathing': 'respiración abdominal',
  } satisfies Record<ExerciseId, string>,
} as const;
