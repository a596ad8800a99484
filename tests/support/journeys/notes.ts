import type { Locator } from '@playwright/test';
import type { Hands } from './hands.ts';

export type FindingWords = {
  readonly structure: string;
  readonly side: string;
  readonly tone?: number;
  readonly tenderness?: number;
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
  readonly isSameTreatment?: boolean;
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
  await writeSubjective(hands, words);
  for (const [index, finding] of (words.findings ?? []).entries()) {
    await writeFinding(hands, finding, index + 1);
  }
  if (words.isSameTreatment) {
    await hands.click(page.getByRole('button', { name: 'Same treatment as last time' }));
  }
  for (const [index, treatment] of (words.treatments ?? []).entries()) {
    await writeTreatment(hands, treatment, index + 1);
  }
  await writeAssessment(hands, words);
  await writePlan(hands, words);
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
  for (const region of note.regions ?? []) await hands.pick(words(hands, 'Where it hurts'), region);
  for (const quality of note.qualities ?? []) await hands.pick(words(hands, 'How it feels'), quality);
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
  await hands.pick(row(hands, `Pressure, treatment ${index}`), String(treatment.pressure));
  await hands.type(field(hands, `Minutes, treatment ${index}`), String(treatment.minutes));
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
