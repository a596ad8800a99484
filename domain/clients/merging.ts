import { type ClientFields, clientFields, emptyClient, mostPhones } from './client.ts';
import { phoneKey } from './duplicates.ts';

export type FieldName = keyof ClientFields;
/** Which of two records a field is taken from; `both` joins two texts or two lists. */
export type FieldChoice = 'kept' | 'other' | 'both';
export type MergeChoices = Readonly<Partial<Record<FieldName, FieldChoice>>>;

export const fieldNames = Object.keys(emptyClient) as readonly FieldName[];

const joinable: ReadonlySet<FieldName> = new Set<FieldName>([
  'phone',
  'address',
  'allergies',
  'oilAllergies',
  'cautions',
  'areasToAvoid',
  'preferences',
  'occupation',
  'morePhones',
  'positions',
  'tags',
]);

// What protects the client is joined unless the therapist says otherwise.
const joinedAtFirst: ReadonlySet<FieldName> = new Set<FieldName>([
  'phone',
  'allergies',
  'oilAllergies',
  'cautions',
  'areasToAvoid',
  'morePhones',
  'tags',
]);

function isEmpty(value: ClientFields[FieldName]): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

function isSame(one: ClientFields[FieldName], other: ClientFields[FieldName]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The fields in which two records differ, in the order of the form. What a phone is called goes with the phone. */
export function differingFields(kept: ClientFields, other: ClientFields): readonly FieldName[] {
  const differs = (name: FieldName) => !isSame(kept[name], other[name]);
  return fieldNames.filter((name) => differs(name) && (name !== 'phoneLabel' || !differs('phone')));
}

/** One number written in two ways is one number. */
function isSameNumber(one: string, other: string): boolean {
  return phoneKey(one) !== '' && phoneKey(one) === phoneKey(other);
}

/** Whether both can be kept: of texts and lists, as long as they have room beside each other. */
export function canJoin(name: FieldName, kept: ClientFields, other: ClientFields): boolean {
  if (!joinable.has(name) || isEmpty(kept[name]) || isEmpty(other[name])) return false;
  if (name === 'phone' && isSameNumber(kept.phone, other.phone)) return false;
  if (name === 'phone') return kept.morePhones.length + other.morePhones.length < mostPhones;
  return clientFields.shape[name].safeParse(joinedValue(name, kept, other)).success;
}

/**
 * What is chosen before the therapist looks: what one of the two does not have comes from the other, protecting texts
 * are joined, the lower pressure limit stands, the kept record’s name stays, and of two words the longer one or else
 * that of the newer record.
 */
export function firstChoices(kept: ClientFields, other: ClientFields, isOtherNewer: boolean): MergeChoices {
  const choices: Partial<Record<FieldName, FieldChoice>> = {};
  for (const name of differingFields(kept, other)) choices[name] = choiceOf(name, kept, other, isOtherNewer);
  return choices;
}

function choiceOf(
  name: FieldName,
  kept: ClientFields,
  other: ClientFields,
  isOtherNewer: boolean,
): FieldChoice {
  const one = kept[name];
  const two = other[name];
  if (isEmpty(one)) return 'other';
  if (isEmpty(two)) return 'kept';
  if (joinedAtFirst.has(name) && canJoin(name, kept, other)) return 'both';
  if (name === 'pressureLimit') return Number(two) < Number(one) ? 'other' : 'kept';
  // A longer name is as likely a typing error as a better one.
  if (name === 'name' || (name === 'phone' && isSameNumber(kept.phone, other.phone))) return 'kept';
  if (typeof one === 'boolean') return two === true ? 'other' : 'kept';
  if (
    typeof one === 'string' &&
    typeof two === 'string' &&
    name !== 'birthDate' &&
    one.length !== two.length
  ) {
    return two.length > one.length ? 'other' : 'kept';
  }
  return isOtherNewer ? 'other' : 'kept';
}

/** The fields of the kept record after the merge. A field without a choice stays as it is. */
export function mergedFields(kept: ClientFields, other: ClientFields, choices: MergeChoices): ClientFields {
  const values = fieldNames.map((name) => {
    const isLabel = name === 'phoneLabel' && !isSame(kept.phone, other.phone);
    return [name, chosenValue(name, kept, other, choices[isLabel ? 'phone' : name] ?? 'kept')];
  });
  const fields = clientFields.parse(Object.fromEntries(values));
  if (choices.phone !== 'both' || !canJoin('phone', kept, other)) return fields;
  // The first phone of the other record stands behind the first of this one.
  const second = { label: other.phoneLabel, number: other.phone };
  const further = fields.morePhones.filter(({ number }) => number !== second.number);
  return { ...fields, morePhones: [second, ...further] };
}

function chosenValue(name: FieldName, kept: ClientFields, other: ClientFields, choice: FieldChoice): unknown {
  if (choice === 'other') return other[name];
  if (choice === 'kept' || name === 'phone' || name === 'phoneLabel') return kept[name];
  return canJoin(name, kept, other) ? joinedValue(name, kept, other) : kept[name];
}

function joinedValue(name: FieldName, kept: ClientFields, other: ClientFields): unknown {
  const one = kept[name];
  const two = other[name];
  if (Array.isArray(one) && Array.isArray(two)) return joinedLists(one, two);
  return joinedTexts(String(one), String(two), name === 'occupation' ? '; ' : '\n');
}

function joinedTexts(one: string, two: string, between: string): string {
  if (one.includes(two)) return one;
  return two.includes(one) ? two : `${one}${between}${two}`;
}

function joinedLists(one: readonly unknown[], two: readonly unknown[]): readonly unknown[] {
  return [...new Map([...one, ...two].map((value) => [JSON.stringify(value), value])).values()];
}
