import type { Locator } from '@playwright/test';
import { cell, type Hands } from './hands.ts';

export type FindingWords = {
  readonly structure: string;
  readonly side: string;
  readonly tone?: number;
  readonly tenderness?: number;
  /** Chosen on the map, where two digits follow the click. */
  readonly isOnMap?: boolean;
  /** Treated today, as the map notes it, with this technique in the row that comes of it. */
  readonly treatedWith?: string;
};

export type MeasureWords = {
  readonly movement: string;
  readonly before: string;
  readonly after: string;
};

export type TreatmentWords = {
  readonly technique: string;
  readonly structure: string;
  readonly side: string;
  readonly pressure: number;
  readonly minutes: number;
};

/** What goes into a note, in the words of the screen. */
export type NoteWords = {
  readonly complaint?: string;
  readonly painBefore: number;
  readonly painWorst?: number;
  readonly sinceLastTime?: string;
  readonly homeCare?: string;
  readonly regions?: readonly string[];
  readonly qualities?: readonly string[];
  readonly findings?: readonly FindingWords[];
  readonly treatments?: readonly TreatmentWords[];
  readonly measures?: readonly MeasureWords[];
  /** Carries the last note with its key and confirms what it brought. */
  readonly isSameAsLastTime?: boolean;
  readonly painAfter: number;
  readonly response?: string;
  readonly reaction?: string;
  readonly assessment?: string;
  readonly frequency?: string;
  readonly nextVisit?: string;
};

/** Fills the draft on the screen from top to bottom, with the safety questions asked. */
export async function writeNote(hands: Hands, words: NoteWords): Promise<void> {
  const { page } = hands;
  await hands.click(page.getByRole('button', { name: /^Asked today, all clear/ }));
  if (words.isSameAsLastTime) await sameAsLastTime(hands);
  await writeSubjective(hands, words);
  const findings = words.findings ?? [];
  const onMap = findings.filter(({ isOnMap = false }) => isOnMap);
  if (onMap.length > 0) await hands.click(mapMode(hands, 'Found and treated'));
  for (const finding of onMap) await markFinding(hands, finding);
  for (const [index, finding] of findings.entries()) {
    if (!onMap.includes(finding)) await writeFinding(hands, finding, index + 1);
  }
  for (const measure of words.measures ?? []) await writeMeasure(hands, measure);
  for (const [index, { treatedWith }] of onMap.entries()) {
    if (treatedWith !== undefined && treatedWith !== mapTechnique) {
      await hands.choose(list(hands, `Technique, treatment ${index + 1}`), treatedWith);
    }
  }
  for (const [index, treatment] of (words.treatments ?? []).entries()) {
    await writeTreatment(hands, treatment, index + 1);
  }
  await writeAssessment(hands, words);
  await writePlan(hands, words);
}

/** *Same as last time* with its key; what it brought is confirmed at once. */
export async function sameAsLastTime(hands: Hands): Promise<void> {
  const { page } = hands;
  await hands.press('Alt+l');
  await hands.click(page.getByRole('button', { name: 'Confirm all' }));
  await page.getByText(/^Carried from .* all confirmed/).waitFor();
}

/** What the map notes work as, where no row stands before it. */
const mapTechnique = 'Swedish';

const mapPlace = ({ page }: Hands, name: string): Locator =>
  page.getByRole('option', { name: new RegExp(`^${name}(:|$)`) });

const mapMode = ({ page }: Hands, name: string): Locator =>
  page.getByRole('radiogroup', { name: 'Mark' }).getByText(name, { exact: true });

/** A structure on the map and its two digits, and whether it was treated. */
async function markFinding(hands: Hands, finding: FindingWords): Promise<void> {
  const { structure, side, tone, tenderness, treatedWith } = finding;
  await hands.click(mapPlace(hands, `${structure}, ${side.toLowerCase()}`));
  await hands.page.getByRole('radiogroup', { name: 'Tone 0–3' }).waitFor();
  if (tone !== undefined) await hands.keys(`${tone}${tenderness ?? ''}`);
  if (treatedWith !== undefined)
    await hands.click(hands.page.getByRole('checkbox', { name: 'Treated today' }));
}

/** A movement with its values before and after; the first field has the focus once it was added. */
async function writeMeasure(hands: Hands, { movement, before, after }: MeasureWords): Promise<void> {
  await hands.choose(list(hands, 'Add a measure'), movement);
  await hands.type(field(hands, `Before, ${movement}`), before);
  await hands.press('Tab');
  await hands.type(field(hands, `After, ${movement}`), after);
}

const row = ({ page }: Hands, name: string): Locator => page.getByRole('radiogroup', { name, exact: true });
const words = ({ page }: Hands, name: string): Locator => page.getByRole('group', { name, exact: true });
const field = ({ page }: Hands, name: string): Locator => page.getByRole('textbox', { name, exact: true });
const list = ({ page }: Hands, name: string): Locator =>
  page.getByRole('combobox', { name, exact: true }).or(page.getByRole('textbox', { name, exact: true }));

async function writeSubjective(hands: Hands, note: NoteWords): Promise<void> {
  if (note.complaint !== undefined) await hands.type(field(hands, 'In the client’s words'), note.complaint);
  await hands.pick(row(hands, 'Pain now'), String(note.painBefore));
  if (note.painWorst !== undefined) {
    await hands.pick(row(hands, 'Worst, last 24 hours'), String(note.painWorst));
  }
  if (note.sinceLastTime !== undefined) await hands.pick(words(hands, 'Since last time'), note.sinceLastTime);
  if (note.homeCare !== undefined) await hands.pick(words(hands, 'Home care done'), note.homeCare);
  for (const region of note.regions ?? []) await hands.click(mapPlace(hands, region));
  if (note.qualities === undefined) return;
  await hands.click(hands.page.getByRole('button', { name: /^More about the pain/ }));
  for (const quality of note.qualities) await hands.pick(words(hands, 'How it feels'), quality);
}

async function writeFinding(hands: Hands, finding: FindingWords, index: number): Promise<void> {
  await hands.choose(list(hands, 'Add a finding'), finding.structure);
  await hands.pick(row(hands, `Side, finding ${index}`), finding.side);
  if (finding.tone !== undefined)
    await hands.pick(row(hands, `Tone, finding ${index}`), String(finding.tone));
  if (finding.tenderness !== undefined) {
    await hands.pick(row(hands, `Tenderness, finding ${index}`), String(finding.tenderness));
  }
}

async function writeTreatment(hands: Hands, treatment: TreatmentWords, index: number): Promise<void> {
  await hands.choose(list(hands, 'Technique to add'), treatment.technique);
  await hands.choose(list(hands, 'Structure to add'), treatment.structure);
  await hands.pick(row(hands, `Side, treatment ${index}`), treatment.side);
  await writeStrength(hands, treatment, index);
}

/** Pressure and minutes, where the row does not begin with them anyway. */
async function writeStrength(hands: Hands, treatment: TreatmentWords, index: number): Promise<void> {
  const { pressure, minutes } = treatment;
  const pressures = row(hands, `Pressure, treatment ${index}`);
  if (!(await cell(pressures, String(pressure)).isChecked())) await hands.pick(pressures, String(pressure));
  const minutesField = field(hands, `Minutes, treatment ${index}`);
  if ((await minutesField.inputValue()) !== String(minutes))
    await hands.replace(minutesField, String(minutes));
}

async function writeAssessment(hands: Hands, note: NoteWords): Promise<void> {
  await hands.pick(row(hands, 'Pain after'), String(note.painAfter));
  if (note.response !== undefined) await hands.pick(words(hands, 'Response to the session'), note.response);
  if (note.reaction !== undefined) await hands.pick(words(hands, 'Unwanted reactions'), note.reaction);
  if (note.assessment !== undefined) await hands.type(field(hands, 'Impression'), note.assessment);
}

async function writePlan(hands: Hands, note: NoteWords): Promise<void> {
  if (note.frequency !== undefined) await hands.type(field(hands, 'How often'), note.frequency);
  if (note.nextVisit !== undefined) await hands.typeDay(field(hands, 'Next visit'), note.nextVisit);
}

/** Signs the draft on the screen and waits for the signed note. */
export async function signNote(hands: Hands): Promise<void> {
  await askToSign(hands);
  await confirmSigning(hands);
}

const signDialog = ({ page }: Hands): Locator => page.getByRole('dialog', { name: 'Sign this note?' });

export async function askToSign(hands: Hands): Promise<void> {
  await hands.click(hands.page.getByRole('button', { name: 'Sign note' }));
  await signDialog(hands).waitFor();
}

export async function confirmSigning(hands: Hands): Promise<void> {
  await hands.click(signDialog(hands).getByRole('button', { name: 'Sign', exact: true }));
  await hands.page.getByText('Signed by').waitFor();
}
