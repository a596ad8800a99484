import {
  forgetPaces,
  insertPace,
  isMeterOn,
  listPaces,
  turnMeterOff,
  turnMeterOn,
} from '#db/queries/speed-meter.ts';
import type { NotePace } from '#domain/notes/pace.ts';
import type { CommandContext, QueryContext } from '../context.ts';

/** Only ever of whoever asks: another's speed is nobody's business, an owner's neither. */
export async function readMeter({ read, therapistId }: QueryContext) {
  return { isOn: await isMeterOn(read, therapistId), paces: await listPaces(read, therapistId) };
}

export async function setMeter(
  { write, therapistId }: CommandContext,
  { isOn }: { readonly isOn: boolean },
): Promise<Record<string, never>> {
  await (isOn ? turnMeterOn(write, therapistId) : turnMeterOff(write, therapistId));
  return {};
}

/** Where the meter was turned off meanwhile, nothing is kept. */
export async function keepPace(
  { read, write, therapistId }: CommandContext,
  { pace }: { readonly pace: NotePace },
): Promise<Record<string, never>> {
  if (await isMeterOn(read, therapistId)) await insertPace(write, therapistId, pace);
  return {};
}

export async function forgetMeter({ write, therapistId }: CommandContext): Promise<Record<string, never>> {
  await forgetPaces(write, therapistId);
  return {};
}
