import type { IllustrationId } from './illustration-ids.ts';
import type { IllustrationWords } from './words-en.ts';

export const illustrationEs: Readonly<Record<IllustrationId, IllustrationWords>> = {
  'pelvic-tilt': {
    about: 'Basculación pélvica, boca arriba con las rodillas dobladas',
    frames: [
      'Brazos cruzados sobre el pecho y un pequeño hueco entre la espalda baja y la colchoneta.',
      'La espalda baja se apoya plana en la colchoneta.',
    ],
  },
  'knee-to-chest': {
    about: 'Una rodilla al pecho, boca arriba',
    frames: [
      'Las dos rodillas dobladas y los dos pies apoyados.',
      'Las dos manos acercan una rodilla al pecho; el otro pie sigue apoyado.',
    ],
  },
  'knee-rolls': {
    about: 'Giros de rodillas a los lados, boca arriba, visto desde arriba',
    frames: [
      'Rodillas dobladas y juntas, pies apoyados, brazos abiertos a los lados.',
      'Las dos rodillas han caído hacia un lado; los dos hombros siguen apoyados.',
    ],
  },
  'cat-cow': {
    about: 'Gato y vaca, a gatas',
    frames: [
      'La espalda está redondeada hacia arriba y la cabeza cuelga.',
      'El abdomen baja con suavidad y la cabeza está arriba.',
    ],
  },
  'bottom-to-heels': {
    about: 'Caderas hacia los talones, a gatas',
    frames: [
      'A gatas, con las manos debajo de los hombros.',
      'Los glúteos están sobre los talones, los brazos largos hacia delante y la cabeza baja.',
    ],
  },
  'bird-dog': {
    about: 'Brazo y pierna contrarios a gatas',
    frames: [
      'A gatas, con la espalda a nivel.',
      'Una pierna se estira hacia atrás y el brazo del otro lado hacia delante; la espalda sigue a nivel.',
    ],
  },
  'dead-bug': {
    about: 'Brazo y pierna contrarios boca arriba',
    frames: [
      'Los dos brazos hacia arriba; caderas y rodillas dobladas como en una silla.',
      'Un talón baja a la colchoneta y el brazo del otro lado va atrás, junto a la cabeza.',
    ],
  },
  bridge: {
    about: 'Puente, boca arriba con las rodillas dobladas',
    frames: [
      'La cadera abajo, los pies apoyados, los brazos junto al cuerpo.',
      'La cadera arriba: hombros, cadera y rodillas en una línea.',
    ],
  },
  'curl-up': {
    about: 'Elevación corta del tronco, boca arriba, una rodilla doblada y la otra pierna estirada',
    frames: [
      'Las manos bajo el hueco de la espalda baja y la cabeza apoyada.',
      'La cabeza y los hombros apenas se separan de la colchoneta.',
    ],
  },
  'side-plank': {
    about: 'Plancha lateral sobre las rodillas, vista de frente',
    frames: [
      'De lado, el codo debajo del hombro, las rodillas dobladas y la cadera abajo.',
      'La cadera arriba: cabeza, hombros, cadera y rodillas en línea.',
    ],
  },
  'hip-flexor-stretch': {
    about: 'Estiramiento de los flexores de la cadera, con una rodilla en el suelo y el otro pie delante',
    frames: [
      'El tronco vertical y las manos en el muslo de delante.',
      'La cadera ha ido hacia delante y el tronco sigue vertical.',
    ],
  },
  'figure-four': {
    about: 'Estiramiento en figura de cuatro, boca arriba',
    frames: [
      'Un pie apoyado; el otro tobillo descansa sobre esa rodilla.',
      'Las dos manos acercan las piernas cruzadas al pecho; la cabeza sigue apoyada.',
    ],
  },
  walking: {
    about: 'Caminar a paso tranquilo',
    frames: ['Un paso adelante, con los brazos en movimiento.', 'El paso siguiente, mirando al frente.'],
  },
  'belly-breathing': {
    about: 'Respiración abdominal, boca arriba con una mano en el abdomen',
    frames: ['Al tomar aire, el abdomen y la mano suben.', 'Al soltar el aire, el abdomen y la mano bajan.'],
  },
  desk: {
    about: 'Sentarse ante el escritorio',
    frames: [
      'La espalda baja en el respaldo, los pies apoyados, los codos cerca del cuerpo y la pantalla al frente, con el borde superior a la altura de los ojos.',
    ],
  },
  chair: {
    about: 'Sentarse en una silla',
    frames: ['La espalda baja tiene apoyo, los muslos están nivelados y los dos pies apoyados en el suelo.'],
  },
  lifting: {
    about: 'Levantar una caja',
    frames: [
      'Caderas y rodillas dobladas, la caja cerca del cuerpo.',
      'De pie, con la caja cerca, a la altura de la cintura.',
    ],
  },
  'sleeping-side': {
    about: 'Dormir de lado',
    frames: ['De lado, una almohada bajo la cabeza y otra entre las rodillas.'],
  },
  'sleeping-back': {
    about: 'Dormir boca arriba',
    frames: ['Boca arriba, una almohada bajo la cabeza y otra bajo las rodillas.'],
  },
  'changing-position': {
    about: 'Cambiar de postura',
    frames: ['En una silla.', 'De pie, levantado de la silla.'],
  },
  heat: {
    about: 'Calor en la espalda baja',
    frames: ['En reposo, con una faja caliente en la espalda baja.'],
  },
};
