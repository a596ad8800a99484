import type {
  PracticeFields,
  PrintChoice,
  PrintChoices,
  TherapistFields,
} from '#domain/practice/practice.ts';
import { firstPrint, printChoice, printChoices, therapistFields } from '#domain/practice/practice.ts';
import type { TherapistRole } from '#domain/practice/role.ts';
import type { Reader, Writer } from '../database.ts';
import { jsonColumn } from '../schema/json.ts';

const techniqueList = jsonColumn(therapistFields.shape.techniques);
const printColumn = jsonColumn(printChoice);
const printsColumn = jsonColumn(printChoices);

export type StoredTherapist = TherapistFields & { readonly id: string; readonly role: TherapistRole };

export async function insertPractice(write: Writer, fields: PracticeFields): Promise<void> {
  await write
    .insertInto('practice')
    .values({ id: 1, ...practiceColumns(fields) })
    .execute();
}

export async function updatePractice(write: Writer, fields: PracticeFields): Promise<void> {
  await write.updateTable('practice').set(practiceColumns(fields)).where('id', '=', 1).execute();
}

function practiceColumns({ name, phone, email, address, country, emergencyNumber, paper }: PracticeFields) {
  return { name, phone, email, address, country, emergency_number: emergencyNumber, paper };
}

export async function readPractice(read: Reader): Promise<PracticeFields> {
  const row = await read.selectFrom('practice').selectAll().executeTakeFirstOrThrow();
  const { name, phone, email, address, country, emergency_number: emergencyNumber, paper } = row;
  return { name, phone, email, address, country, emergencyNumber, paper };
}

export async function insertTherapist(
  write: Writer,
  id: string,
  fields: TherapistFields,
  createdAt: string,
  role: TherapistRole = 'owner',
): Promise<void> {
  await write
    .insertInto('therapist')
    .values({
      id,
      ...therapistColumns(fields),
      created_at: createdAt,
      role,
      is_active: 1,
      started_at: createdAt,
      ended_at: null,
    })
    .execute();
}

export async function updateTherapist(write: Writer, id: string, fields: TherapistFields): Promise<void> {
  await write.updateTable('therapist').set(therapistColumns(fields)).where('id', '=', id).execute();
}

function therapistColumns({ name, credentials, techniques }: TherapistFields) {
  return { name, credentials, techniques: techniqueList.write(techniques) };
}

/** A therapist as printed on documents: the one who is acting, or the one who signed. */
export async function readTherapist(read: Reader, therapistId: string): Promise<StoredTherapist> {
  const { id, name, credentials, techniques, role } = await read
    .selectFrom('therapist')
    .select(['id', 'name', 'credentials', 'techniques', 'role'])
    .where('id', '=', therapistId)
    .executeTakeFirstOrThrow();
  return { id, name, credentials, techniques: techniqueList.read(techniques), role };
}

export async function readPrintChoice(read: Reader): Promise<PrintChoice> {
  const row = await read.selectFrom('setting').select('value').where('key', '=', 'print').executeTakeFirst();
  return row ? printColumn.read(row.value) : firstPrint;
}

export async function readPrintChoices(read: Reader): Promise<PrintChoices> {
  const row = await read
    .selectFrom('setting')
    .select('value')
    .where('key', '=', 'print-of')
    .executeTakeFirst();
  return row ? printsColumn.read(row.value) : {};
}

/** Remembers the choice of each kind of document, and which was the last one of all. */
export async function writePrintChoices(
  write: Writer,
  choices: PrintChoices,
  last: PrintChoice,
): Promise<void> {
  await writeSetting(write, 'print', printColumn.write(last));
  await writeSetting(write, 'print-of', printsColumn.write(choices));
}

async function writeSetting(write: Writer, key: 'print' | 'print-of', value: string): Promise<void> {
  await write
    .insertInto('setting')
    .values({ key, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute();
}
