import { Temporal } from 'temporal-polyfill';
import type { ConsentLanguage, ConsentRelation } from '#domain/consents/consent.ts';
import type { CalendarDate, Instant } from '#domain/dates/calendar-date.ts';
import type { PaperSize } from '#domain/practice/practice.ts';
// The day comes first in Spanish whatever the paper.
import { day as dateInSpanish } from '#domain/prose/es/words.ts';
import { dateInWords, instantInWords } from './words.ts';

/** What a consent's document says around the text that was signed, in the language of that text. */
export type ConsentWording = {
  readonly document: string;
  readonly client: string;
  readonly practice: string;
  readonly text: string;
  readonly version: (number: number) => string;
  readonly signature: string;
  readonly signatureOf: (name: string) => string;
  readonly typed: (name: string) => string;
  readonly signedBy: string;
  readonly relation: Readonly<Record<ConsentRelation, string>>;
  readonly as: string;
  readonly signedAt: string;
  readonly endsOn: string;
  readonly witness: string;
  readonly fingerprint: string;
  readonly takenBack: string;
  readonly takenBackOn: (date: string) => string;
  readonly reason: string;
  readonly page: (page: number, count: number) => string;
  readonly date: (date: CalendarDate, paper: PaperSize) => string;
  readonly moment: (at: Instant, timeZone: string, paper: PaperSize) => string;
};

export const consentWording: Readonly<Record<ConsentLanguage, ConsentWording>> = {
  en: {
    document: 'Consent',
    client: 'Client',
    practice: 'Practice',
    text: 'Text',
    version: (number) => `Version ${number}`,
    signature: 'Signature',
    signatureOf: (name) => `Signature of ${name}, drawn on the screen`,
    typed: (name) => `Signed by typing the full name: ${name}`,
    signedBy: 'Signed by',
    relation: { client: 'the client', guardian: 'parent or guardian of the client' },
    as: 'As',
    signedAt: 'Signed at',
    endsOn: 'Ends on',
    witness: 'Therapist present',
    fingerprint: 'Fingerprint',
    takenBack: 'Taken back',
    takenBackOn: (date) => `Taken back on ${date}. It does not hold from that day on.`,
    reason: 'Reason',
    page: (page, count) => `Page ${page} of ${count}`,
    date: dateInWords,
    moment: instantInWords,
  },
  es: {
    document: 'Consentimiento',
    client: 'Cliente',
    practice: 'Consulta',
    text: 'Texto',
    version: (number) => `Versión ${number}`,
    signature: 'Firma',
    signatureOf: (name) => `Firma de ${name}, hecha en la pantalla`,
    typed: (name) => `Firmado al escribir el nombre completo: ${name}`,
    signedBy: 'Firmado por',
    relation: { client: 'el cliente', guardian: 'madre, padre o tutor del cliente' },
    as: 'Como',
    signedAt: 'Firmado el',
    endsOn: 'Termina el',
    witness: 'Terapeuta presente',
    fingerprint: 'Huella digital',
    takenBack: 'Retirado',
    takenBackOn: (date) => `Retirado el ${date}. Desde ese día ya no vale.`,
    reason: 'Motivo',
    page: (page, count) => `Página ${page} de ${count}`,
    date: dateInSpanish,
    moment: momentInSpanish,
  },
};

function momentInSpanish(at: Instant, timeZone: string): string {
  const local = Temporal.Instant.from(at).toZonedDateTimeISO(timeZone);
  const time = local.toPlainTime().toString({ smallestUnit: 'minute' });
  return `${dateInSpanish(local.toPlainDate().toString())}, ${time} (${timeZone})`;
}
