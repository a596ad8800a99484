/** Texts of *same as last time*: carrying the last note forward, and confirming what was carried. */
export const carry = {
  same: 'Same as last time',
  sameHint: 'Copies the note of {{day}} into what is still empty. Pain, safety and reactions are asked anew.',
  carried_one: '{{count}} value from {{day}} is not confirmed yet.',
  carried_other: '{{count}} values from {{day}} are not confirmed yet.',
  allConfirmed: 'Carried from {{day}}, all confirmed or changed.',
  confirmAll: 'Confirm all',
  confirmAllLong: 'Confirm what was carried',
  confirmHere: 'Confirm what was carried into a section',
  takeBack: 'Take back',
  from: 'from {{day}}',
  notConfirmed: ', not confirmed',
  confirmOne: 'Confirm this value',
  confirmSection_one: 'Confirm {{count}} carried value',
  confirmSection_other: 'Confirm {{count}} carried values',
  label: 'Start of the note',
} as const;
