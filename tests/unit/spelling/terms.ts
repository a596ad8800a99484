/** Words of the field that usual dictionaries lack. */
export const wordsOfTheField = {
  both: [
    'effleurage',
    'petrissage',
    'tapotement',
    'Quadratus',
    'lumborum',
    'multifidus',
    'Piriformis',
    'iliopsoas',
    'gluteus',
    'paracetamol',
  ],
  en: ['sacroiliac', 'thoracolumbar', 'myofascial', 'anticoagulant', 'antiplatelet', 'Schober', 'apixaban'],
  es: ['isquiotibiales', 'miofascial', 'sacroilíaca', 'toracolumbar', 'anticoagulante', 'apixabán'],
} as const;
