import { type ConditionId, conditions } from '../safety/conditions.ts';
import { type RedFlag, redFlagIds } from '../safety/red-flags.ts';
import { derivedRules, type RuleId } from '../safety/verdict.ts';
import { type BothWords, safetyEn } from './safety-en.ts';
import { flagsEn } from './safety-flags-en.ts';

/**
 * Why a rule limits or stops, in a line. Sources stand with the rules (domain/safety). Nothing here says what the
 * client has: only what was said or seen, and why hands wait.
 */
const why: Readonly<Record<ConditionId | RedFlag, string>> = {
  'cauda-equina': 'Can mean pressure on the nerves of the lower spine; hours count.',
  'leg-weakness': 'A nerve may be losing its function.',
  vascular: 'A large vessel may be the cause.',
  'chest-pain': 'The heart or a large vessel may be the cause.',
  fracture: 'A bone may be broken; hands could do harm.',
  infection: 'An infection may be the cause; massage waits.',
  cancer: 'A doctor rules out a serious cause before the area is treated.',
  visceral: 'The cause may lie outside the back.',
  inflammatory: 'The pattern is worth a doctor’s look. Gentle work may go on.',
  'not-settling': 'What does not settle is looked at again by a doctor.',
  'clot-suspected': 'Massage could loosen a clot.',
  fever: 'The body is fighting something; massage waits until it is over.',
  'contagious-illness': 'It could be passed on.',
  'acute-injury': 'First aid comes first.',
  'heart-attack-or-stroke-recent': 'Heart and vessels need a doctor’s word first.',
  'unstable-angina': 'The heart may be short of blood now.',
  'severe-hypertension': 'Blood pressure has to come down first.',
  'pregnancy-warning-signs': 'Mother and child need care now.',
  intoxication: 'Feeling and consent cannot be relied on.',
  'no-consent-today': 'Without consent nobody is touched.',
  'open-wound': 'Wounds are left alone.',
  burn: 'Burnt skin is left alone.',
  'skin-infection': 'It could spread or be made worse.',
  shingles: 'Painful, and it can be passed on.',
  bruise: 'Pressure would make the bleeding worse.',
  'acute-strain': 'Fresh tears need rest from hands for up to 72 hours.',
  'recent-injection': 'The place needs to settle.',
  'acute-inflamed-joint': 'Pressure on a hot joint makes it worse.',
  'varicose-veins': 'Weak veins are not pressed.',
  'fracture-site': 'The bone is still healing.',
  'tumour-or-radiation-area': 'Tissue there is not worked on.',
  hernia: 'Pressure there can do harm.',
  'numb-area': 'The client cannot say when it is too much.',
  'implanted-device': 'Pressure could move or harm the device.',
  anticoagulant: 'Bleeds and bruises easily; watch for bruises.',
  'antiplatelet-combination': 'Bleeds and bruises easily; watch for bruises.',
  'bleeding-disorder': 'Bleeds and bruises easily; watch for bruises.',
  osteoporosis: 'Bones can break: light, no percussion, no forceful rocking.',
  'cancer-in-treatment': 'Treatment can make skin, blood and bones fragile.',
  'heart-failure': 'Long or strong work can be too much for the heart.',
  'kidney-failure': 'The body handles fluid and pressure less well.',
  'diabetes-with-neuropathy': 'Feeling is dulled and skin breaks easily.',
  'epilepsy-uncontrolled': 'A seizure could happen on the table.',
  'surgery-recent': 'Tissue is still healing; the surgeon sets the pace.',
  'spinal-surgery': 'What was joined or put in is not strained.',
  'aortic-aneurysm-known': 'No work on belly or low back without a doctor’s word.',
  'pregnancy-high-risk': 'Work only with the word of who looks after the pregnancy.',
  'steroids-long-term': 'Skin and bones can be thin.',
  'connective-tissue-disorder': 'Skin, vessels and joints give way more easily.',
  pregnancy: 'No belly work, no strong leg work because of clots.',
  'hypertension-controlled': 'Get up slowly, in stages.',
  'trauma-history': 'Go slowly, say what comes next, ask often.',
  scoliosis: 'Find a position that is comfortable.',
  hypermobility: 'No stretching to the end of the range.',
  'alcohol-or-painkiller-today': 'Feeling is dulled: what is said about pressure counts less.',
};

const derivedWhy = {
  'age-over-75': 'Skin and bones can be fragile; help when getting up.',
  allergy: 'Choose oil and linen accordingly.',
  'own-limit': 'Set in the client’s record.',
  'tender-place': 'No deep work there.',
  kidneys: 'No percussion over the kidneys and the last ribs.',
} as const;

/** The name of a rule, as a therapist and as a client reads it. */
export function ruleWords(rule: RuleId): BothWords {
  const flag = redFlagIds.find((id) => id === rule);
  if (flag !== undefined) return flagsEn.flag[flag];
  const derived = derivedRules.find((id) => id === rule);
  if (derived !== undefined) return safetyEn.derived[derived];
  const condition = conditions.find(({ id }) => id === rule);
  return condition === undefined ? { therapist: rule, client: rule } : safetyEn.condition[condition.id];
}

/** Why a rule limits or stops. */
export function ruleWhy(rule: RuleId): string {
  return { ...why, ...derivedWhy }[rule];
}

/** The names of rules in a row, e.g. "Anticoagulant, Osteoporosis". */
export function ruleNames(rules: readonly RuleId[]): string {
  return rules.map((rule) => ruleWords(rule).therapist).join(', ');
}
