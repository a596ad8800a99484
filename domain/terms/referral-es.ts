import type { StructureId } from '../anatomy/structures.ts';

/** Set before the words of every referral: it is tradition and never a fact about this client. */
export const oftenDescribedEs = 'Descrito a menudo';

/** The same in Spanish as `referralEn`. */
export const referralEs: Readonly<Record<Exclude<StructureId, 'thoracolumbar-fascia'>, string>> = {
  'iliocostalis-lumborum':
    'zona lumbar, hasta la parte media y baja de la nalga; a veces la parte baja del abdomen',
  'longissimus-thoracis': 'hacia abajo, hasta la zona sacroilíaca y la nalga',
  spinalis: 'cerca, junto a la columna al mismo nivel',
  multifidus:
    'en la apófisis espinosa y unos segmentos más abajo; desde S1, la nalga y la parte alta de los isquiotibiales; sobre el sacro, el sacro y el cóccix',
  'quadratus-lumborum':
    'cresta ilíaca, ingle y parte baja del abdomen, trocánter mayor, zona sacroilíaca, parte baja de la nalga',
  'latissimus-dorsi':
    'debajo de la escápula, cara posterior e interna del brazo; fibras bajas y laterales: el flanco',
  'gluteus-maximus':
    'una media luna sobre la nalga, zona sacroilíaca, sacro, cóccix; a veces hacia la cara posterior del muslo',
  'gluteus-medius': 'cresta ilíaca, sacro, zona sacroilíaca y lumbar, lado de la nalga',
  'gluteus-minimus': 'nalga, después cara externa y posterior del muslo y de la pierna hasta el tobillo',
  piriformis:
    'zona sacroilíaca, nalga, parte posterior de la cadera; puede seguir por la cara posterior del muslo',
  iliopsoas:
    'una banda vertical junto a la columna lumbar hasta la zona sacroilíaca; cara anterior del muslo',
  hamstrings: 'parte baja de la nalga e isquion, cara posterior del muslo hasta la rodilla',
  'rectus-abdominis':
    'una banda horizontal a través de la espalda: desde la parte alta, la zona media; desde la parte baja, la zona lumbar',
  obliques: 'abdomen, ingle, flanco',
  'tensor-fasciae-latae': 'articulación de la cadera y trocánter mayor, cara externa del muslo',
  'sacroiliac-ligaments':
    'nalga desde la EIPS; parte alta: cresta ilíaca; parte baja: parte baja de la nalga; ingle en el 44 % (Kurosawa 2014: dolor de la articulación, no de un punto gatillo)',
};

/** In place of a referral: what is said of a sheet of fascia. */
export const noReferralEs =
  'Dolor sordo y difuso de la zona lumbar. No es un músculo, por eso no tiene un punto gatillo que refiera dolor.';

/** Stands below every referral to the leg: it must never override a red flag (clinical data model, 2.5). */
export const legReferralEs =
  'El dolor de la pierna también puede venir de un nervio. La pérdida de sensibilidad o de fuerza va antes que cualquier patrón muscular.';
