import type { ConditionId } from '../safety/conditions.ts';
import type { DerivedRule, MatterLevel, MethodKind, Position } from '../safety/verdict.ts';

/** The same thing as a therapist writes it and as it is said to a client. All wording is ours. */
export type BothWords = { readonly therapist: string; readonly client: string };

/** Words of the safety rules in English. They name what was said or seen; none of them names a diagnosis. */
export const safetyEn = {
  level: {
    'stop-emergency': {
      therapist: 'Stop. Emergency care now',
      client: 'You need emergency care now.',
    },
    'stop-same-day': {
      therapist: 'Stop. Medical care today',
      client: 'Please see a doctor today, before any massage.',
    },
    'stop-today': { therapist: 'No session today', client: 'We do not give a massage today.' },
    'refer-urgent': {
      therapist: 'Refer within days, do not treat the area',
      client: 'Please see a doctor within days.',
    },
    refer: {
      therapist: 'Refer to a doctor, gentle work may go on',
      client: 'Please tell your doctor about this.',
    },
    'avoid-area': { therapist: 'Keep off the area', client: 'We leave this area out.' },
    clearance: {
      therapist: 'Needs a clearance or a written reason, and a lighter hand',
      client: 'We would like your doctor’s word first, and work more lightly.',
    },
    note: { therapist: 'Go on with care', client: 'Good to know. We adapt the session.' },
  } satisfies Record<MatterLevel, BothWords>,

  condition: {
    'clot-suspected': {
      therapist: 'Possible blood clot in leg or lung',
      client: 'A calf that is swollen, hot and painful, or sudden breathlessness',
    },
    fever: { therapist: 'Fever', client: 'A fever' },
    'contagious-illness': {
      therapist: 'Contagious illness',
      client: 'An illness that others could catch',
    },
    'acute-injury': {
      therapist: 'Fresh injury that needs first aid',
      client: 'An injury that needs first aid',
    },
    'heart-attack-or-stroke-recent': {
      therapist: 'Recent heart attack or stroke',
      client: 'A heart attack or stroke not long ago',
    },
    'unstable-angina': {
      therapist: 'Chest tightness at rest or getting worse',
      client: 'Tightness in the chest at rest, or more often than before',
    },
    'severe-hypertension': {
      therapist: 'Very high blood pressure, not controlled',
      client: 'Very high blood pressure that is not under control',
    },
    'pregnancy-warning-signs': {
      therapist: 'Warning signs in pregnancy',
      client: 'In pregnancy: bleeding, waters broken, bad headache, sudden swelling or seeing spots',
    },
    intoxication: { therapist: 'Drunk or drugged', client: 'Too much alcohol or drugs today' },
    'no-consent-today': {
      therapist: 'No consent today',
      client: 'You do not want a massage today',
    },
    'open-wound': { therapist: 'Open wound', client: 'An open wound' },
    burn: { therapist: 'Burn', client: 'A burn or sunburn' },
    'skin-infection': { therapist: 'Rash or skin infection', client: 'A rash or skin infection' },
    shingles: { therapist: 'Shingles', client: 'Shingles' },
    bruise: { therapist: 'Fresh bruise', client: 'A fresh bruise' },
    'acute-strain': {
      therapist: 'Strain in the first 72 hours',
      client: 'A muscle pulled in the last three days',
    },
    'recent-injection': { therapist: 'Recent injection', client: 'An injection a short time ago' },
    'acute-inflamed-joint': {
      therapist: 'Hot, swollen joint',
      client: 'A joint that is hot and swollen',
    },
    'varicose-veins': { therapist: 'Varicose veins', client: 'Varicose veins' },
    'fracture-site': { therapist: 'Broken bone, healing', client: 'A broken bone that is healing' },
    'tumour-or-radiation-area': {
      therapist: 'Tumour or radiation area',
      client: 'A tumour, or a place treated with radiation',
    },
    hernia: { therapist: 'Hernia', client: 'A hernia (rupture)' },
    'numb-area': { therapist: 'Numb area', client: 'A place with little or no feeling' },
    'implanted-device': {
      therapist: 'Implanted device',
      client: 'A device in the body, such as a pacemaker',
    },
    anticoagulant: { therapist: 'Anticoagulant', client: 'A blood thinner' },
    'antiplatelet-combination': {
      therapist: 'Two antiplatelets, or one with an anticoagulant',
      client: 'Two medicines at once against clots',
    },
    'bleeding-disorder': {
      therapist: 'Bleeding disorder or low platelets',
      client: 'Blood that does not clot well',
    },
    osteoporosis: { therapist: 'Osteoporosis', client: 'Thin or fragile bones' },
    'cancer-in-treatment': { therapist: 'Cancer in treatment', client: 'Treatment for cancer' },
    'heart-failure': { therapist: 'Heart failure', client: 'A weak heart' },
    'kidney-failure': { therapist: 'Kidney failure', client: 'Serious kidney disease' },
    'diabetes-with-neuropathy': {
      therapist: 'Diabetes with loss of feeling or fragile skin',
      client: 'Diabetes with less feeling or fragile skin',
    },
    'epilepsy-uncontrolled': {
      therapist: 'Epilepsy, not controlled',
      client: 'Epilepsy with seizures now and then',
    },
    'surgery-recent': {
      therapist: 'Surgery in the last 6 weeks',
      client: 'Surgery in the last six weeks',
    },
    'spinal-surgery': {
      therapist: 'Spinal surgery or implant',
      client: 'Surgery or metal in the back',
    },
    'aortic-aneurysm-known': {
      therapist: 'Known aortic aneurysm',
      client: 'A widened main artery that a doctor found',
    },
    'pregnancy-high-risk': {
      therapist: 'High-risk pregnancy',
      client: 'A pregnancy that needs special care',
    },
    'steroids-long-term': {
      therapist: 'Long-term steroids',
      client: 'Steroids for three months or longer',
    },
    'connective-tissue-disorder': {
      therapist: 'Connective tissue disorder',
      client: 'A disorder of the connective tissue',
    },
    pregnancy: { therapist: 'Pregnancy', client: 'Pregnancy' },
    'hypertension-controlled': {
      therapist: 'High blood pressure, controlled',
      client: 'High blood pressure under control',
    },
    'trauma-history': {
      therapist: 'Touch can be difficult (trauma)',
      client: 'Something that makes being touched difficult',
    },
    scoliosis: { therapist: 'Scoliosis', client: 'A curved spine' },
    hypermobility: { therapist: 'Hypermobility', client: 'Very bendy joints' },
    'alcohol-or-painkiller-today': {
      therapist: 'Alcohol or painkiller today',
      client: 'Alcohol or a painkiller today',
    },
  } satisfies Record<ConditionId, BothWords>,

  derived: {
    'age-over-75': { therapist: 'Over 75', client: 'Over 75 years old' },
    allergy: { therapist: 'Allergy', client: 'An allergy' },
    'own-limit': { therapist: 'Limit set for this client', client: 'The pressure agreed with you' },
    'tender-place': {
      therapist: 'Withdraws from light touch',
      client: 'A place that is very tender today',
    },
    kidneys: { therapist: 'Kidneys and floating ribs', client: 'The area of the kidneys' },
  } satisfies Record<DerivedRule, BothWords>,

  method: {
    deep: 'deep work',
    friction: 'friction',
    compression: 'compression',
    percussion: 'percussion',
  } satisfies Record<MethodKind, string>,

  position: {
    'not-flat-supine': 'Side-lying or half sitting, not flat on the back',
    'side-lying': 'Side-lying or half sitting',
  } satisfies Record<Position, string>,
} as const;
