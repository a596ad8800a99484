import { type ClientFields, clientFields } from '#domain/clients/client.ts';
import { foldForSearch } from '#domain/folded-text.ts';
import { jsonColumn, textList } from './json.ts';
import type { ClientTable } from './tables.ts';

const phonesColumn = jsonColumn(clientFields.shape.morePhones);
const positionsColumn = jsonColumn(clientFields.shape.positions);

/** The fields of a client as the row has them, with what the list and the search look at. */
export function clientColumns(fields: ClientFields) {
  const numbers = [fields.phone, ...fields.morePhones.map(({ number }) => number)];
  const searched = [
    fields.name,
    fields.preferredName,
    ...numbers,
    fields.email,
    fields.birthDate ?? '',
    ...fields.tags,
    // Numbers are kept as they were typed; only the search takes them for their digits.
    ...numbers.map((number) => number.replace(/\D/g, '')),
  ];
  return {
    name: fields.name,
    sort_key: foldForSearch(fields.name),
    search_key: foldForSearch(searched.join(' ')),
    preferred_name: fields.preferredName,
    pronouns: fields.pronouns,
    birth_date: fields.birthDate,
    phone: fields.phone,
    phone_label: fields.phoneLabel,
    more_phones: phonesColumn.write(fields.morePhones),
    email: fields.email,
    address: fields.address,
    guardian_name: fields.guardianName,
    guardian_relation: fields.guardianRelation,
    guardian_phone: fields.guardianPhone,
    emergency_name: fields.emergencyName,
    emergency_relation: fields.emergencyRelation,
    emergency_phone: fields.emergencyPhone,
    occupation: fields.occupation,
    sitting_hours: fields.sittingHours,
    lifting: fields.lifting,
    physician: fields.physician,
    physician_contact: fields.physicianContact,
    referral_source: fields.referralSource,
    allergies: fields.allergies,
    oil_allergies: fields.oilAllergies,
    cautions: fields.cautions,
    areas_to_avoid: fields.areasToAvoid,
    pressure_limit: fields.pressureLimit,
    pressure_wish: fields.pressureWish,
    positions: positionsColumn.write(fields.positions),
    preferences: fields.preferences,
    tags: textList.write(fields.tags),
    handout_language: fields.handoutLanguage,
    large_print: fields.largePrint ? 1 : 0,
  };
}

/** The same fields read back. */
export function fieldsOfRow(row: ClientTable): ClientFields {
  return {
    name: row.name,
    preferredName: row.preferred_name,
    pronouns: row.pronouns,
    birthDate: row.birth_date,
    phone: row.phone,
    phoneLabel: row.phone_label,
    morePhones: phonesColumn.read(row.more_phones),
    email: row.email,
    address: row.address,
    guardianName: row.guardian_name,
    guardianRelation: row.guardian_relation,
    guardianPhone: row.guardian_phone,
    emergencyName: row.emergency_name,
    emergencyRelation: row.emergency_relation,
    emergencyPhone: row.emergency_phone,
    occupation: row.occupation,
    sittingHours: row.sitting_hours,
    lifting: row.lifting,
    physician: row.physician,
    physicianContact: row.physician_contact,
    referralSource: row.referral_source,
    allergies: row.allergies,
    oilAllergies: row.oil_allergies,
    cautions: row.cautions,
    areasToAvoid: row.areas_to_avoid,
    pressureLimit: row.pressure_limit,
    pressureWish: row.pressure_wish,
    positions: positionsColumn.read(row.positions),
    preferences: row.preferences,
    tags: textList.read(row.tags),
    handoutLanguage: row.handout_language,
    largePrint: row.large_print === 1,
  };
}
