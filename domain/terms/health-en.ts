import type { HealthSource } from '../health/confirmation.ts';
import type { AllergyKind, HealthAnswer, HealthTopic, MedicationClass } from '../health/history.ts';

/** The words of a health history in English, for the screen and for paper. */
export const healthEn = {
  answer: { 'not-asked': 'Not asked', no: 'No', yes: 'Yes' } satisfies Record<HealthAnswer, string>,
  topic: {
    medications: 'Medication',
    allergies: 'Allergies and skin',
    surgeries: 'Operations',
    implants: 'Implants',
    injuries: 'Injuries',
  } satisfies Record<HealthTopic, string>,
  medicationClass: {
    anticoagulant: 'Blood thinner',
    antiplatelet: 'Against clots (antiplatelet)',
    steroid: 'Steroid',
    opioid: 'Opioid painkiller',
    nsaid: 'Anti-inflammatory painkiller',
    'muscle-relaxant': 'Muscle relaxant',
    insulin: 'Insulin',
    other: 'Other',
  } satisfies Record<MedicationClass, string>,
  /**
   * Why a class matters to the hands. Sources: NCCIH on forceful and deep massage with anticoagulants and low
   * platelets; clinical.md 4.2 (long steroid use: clearance; recent painkillers: dulled feedback; diabetes with
   * neuropathy: fragile skin, less feeling). The lines on muscle relaxants and insulin are textbook knowledge.
   */
  medicationWhy: {
    anticoagulant: 'Bruises and bleeds easily: no deep work, no friction, no compression.',
    antiplatelet: 'Can bruise easily, more so in a combination: ask what else is taken.',
    steroid: 'Over a long time bones and skin can thin: ask for how long.',
    opioid: 'Dulls feeling: what the client says about pressure is less to be relied on.',
    nsaid: 'Can hide pain: ask when it was last taken.',
    'muscle-relaxant': 'Can make drowsy and dull feeling: help when getting up.',
    insulin: 'Ask about feeling in the feet and about skin; note where it is injected and keep off.',
    other: '',
  } satisfies Record<MedicationClass, string>,
  allergyKind: {
    oil: 'Oil',
    nut: 'Nut',
    latex: 'Latex',
    fragrance: 'Fragrance',
    medicine: 'Medicine',
    other: 'Other',
  } satisfies Record<AllergyKind, string>,
  source: {
    therapist: 'asked by the therapist',
    intake: 'from the client’s form',
  } satisfies Record<HealthSource, string>,
  spinal: 'On the spine',
  pregnancyWeeks: 'Weeks of pregnancy',
  words: 'Further words',
} as const;
