/**
 * The ten red flag groups asked in every session. Framework: Finucane 2020 (IFOMPT, JOSPT): evidence for any single
 * flag is weak, so they are combined and judged. A massage therapist does not diagnose; the screen says whether to
 * stop, to refer or to go on. What is asked under each stands in domain/safety/observations.ts.
 */
export const flagLevels = ['stop-emergency', 'stop-same-day', 'refer-urgent', 'refer'] as const;
export type FlagLevel = (typeof flagLevels)[number];

export const redFlags = [
  { id: 'cauda-equina', level: 'stop-emergency', source: 'BMJ Best Practice 3000164; CSP/GIRFT pathway' },
  {
    id: 'leg-weakness',
    level: 'stop-emergency',
    source: 'Norfolk and Waveney Community Health, got back pain',
  },
  { id: 'vascular', level: 'stop-emergency', source: 'NHS text on abdominal aortic aneurysm' },
  { id: 'chest-pain', level: 'stop-emergency', source: 'NHS' },
  { id: 'fracture', level: 'stop-same-day', source: 'NHS; Gloucestershire G-care pathway 73' },
  { id: 'infection', level: 'stop-same-day', source: 'Gloucestershire G-care pathway 73' },
  { id: 'cancer', level: 'refer-urgent', source: 'Gloucestershire G-care pathway 73; NHS' },
  { id: 'visceral', level: 'refer-urgent', source: 'NHS 111 list' },
  { id: 'inflammatory', level: 'refer', source: 'NICE NG65 as summarised in BJGP 68/672/346' },
  { id: 'not-settling', level: 'refer', source: 'NHS exercise page' },
] as const satisfies readonly { id: string; level: FlagLevel; source: string }[];

export type RedFlag = (typeof redFlags)[number]['id'];
export const redFlagIds = redFlags.map((flag) => flag.id);

/** "Not asked" is an answer of its own and never counts as "no". */
export const flagAnswers = ['not-asked', 'no', 'yes'] as const;
export type FlagAnswer = (typeof flagAnswers)[number];
export type SafetyScreen = Readonly<Record<RedFlag, FlagAnswer>>;

/** Written into every note, so that a stored screen can be read by the rules that were in force. */
export const safetyRuleSet = '2026-11';

export const nothingAsked = Object.fromEntries(redFlagIds.map((id) => [id, 'not-asked'])) as SafetyScreen;
export const allClear = Object.fromEntries(redFlagIds.map((id) => [id, 'no'])) as SafetyScreen;

/** Flags answered yes, gravest first. */
export function openFlags(screen: SafetyScreen): readonly (typeof redFlags)[number][] {
  return redFlags.filter((flag) => screen[flag.id] === 'yes');
}

export function isFullyAsked(screen: SafetyScreen): boolean {
  return redFlagIds.every((id) => screen[id] !== 'not-asked');
}
