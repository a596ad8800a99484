import type { MapLanguage } from '#domain/anatomy/map/referral-words.ts';

/** Words beside the map on paper. */
export type MapWording = {
  readonly view: { readonly back: string; readonly front: string };
  readonly side: { readonly left: string; readonly right: string };
  readonly pain: string;
  readonly drawnByClient: string;
  readonly found: string;
  readonly drawnByTherapist: string;
  readonly active: string;
  readonly latent: string;
  readonly treated: string;
};

export const mapWording: Readonly<Record<MapLanguage, MapWording>> = {
  en: {
    view: { back: 'From behind', front: 'From the front' },
    side: { left: 'Left', right: 'Right' },
    pain: 'Where it hurts',
    drawnByClient: 'Drawn: where it hurts',
    found: 'Tone or tenderness, the higher of the two, 0 to 4',
    drawnByTherapist: 'Drawn: what was found',
    active: 'Active trigger point',
    latent: 'Latent trigger point',
    treated: 'Treated',
  },
  es: {
    view: { back: 'Por detrás', front: 'Por delante' },
    side: { left: 'Izquierda', right: 'Derecha' },
    pain: 'Dónde duele',
    drawnByClient: 'Dibujado: dónde duele',
    found: 'Tono o dolor a la palpación, el más alto de los dos, de 0 a 4',
    drawnByTherapist: 'Dibujado: los hallazgos',
    active: 'Punto gatillo activo',
    latent: 'Punto gatillo latente',
    treated: 'Tratado',
  },
};
