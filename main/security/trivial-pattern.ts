const runs = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890123456789',
  'qwertyuiop',
  'qwertzuiop',
  'azertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'yxcvbnm',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm',
  '1q2w3e4r5t6y7u8i9o0p',
] as const;
const longestRepeatedUnit = 5;
const leastRun = 4;

/** Whether a lower-case text is a repetition, walks along an alphabet or keyboard, or is nothing but a date. */
export function hasTrivialPattern(text: string): boolean {
  return isRepetition(text) || isMadeOfRuns(text) || isDate(text);
}

function isRepetition(text: string): boolean {
  const characters = Array.from(text);
  for (let unit = 1; unit <= Math.min(longestRepeatedUnit, characters.length / 2); unit += 1) {
    if (characters.every((character, place) => character === characters[place % unit])) return true;
  }
  return false;
}

// 12345678, 87654321, abcd1234, qwerasdf: every stretch of it lies on a row, forwards or backwards.
function isMadeOfRuns(text: string): boolean {
  const rows = [...runs, ...runs.map((row) => Array.from(row).reverse().join(''))];
  let place = 0;
  while (place < text.length) {
    const length = Math.max(...rows.map((row) => stretchOnRow(text, place, row)));
    if (length < Math.min(leastRun, text.length - place)) return false;
    place += length;
  }
  return true;
}

function stretchOnRow(text: string, start: number, row: string): number {
  let length = 0;
  while (start + length < text.length && row.includes(text.slice(start, start + length + 1))) length += 1;
  return length;
}

// 24/12/1998 or 1998-12-24: a birthday, with or without signs between the parts.
function isDate(text: string): boolean {
  const digits = text.replace(/[\s./-]/g, '');
  if (!/^\d{8}$/.test(digits)) return false;
  const orders = [/^(\d{4})(\d{2})(\d{2})$/, /^(\d{2})(\d{2})(\d{4})$/] as const;
  const [yearFirst, yearLast] = orders.map((order) => order.exec(digits)?.slice(1).map(Number));
  return (
    isPlausible(yearFirst?.[0], yearFirst?.slice(1)) || isPlausible(yearLast?.[2], yearLast?.slice(0, 2))
  );
}

function isPlausible(year: number | undefined, dayAndMonth: readonly number[] | undefined): boolean {
  if (year === undefined || dayAndMonth === undefined || year < 1900 || year > 2100) return false;
  const [smaller = 0, larger = 0] = dayAndMonth.toSorted((left, right) => left - right);
  return smaller >= 1 && smaller <= 12 && larger >= 1 && larger <= 31;
}
