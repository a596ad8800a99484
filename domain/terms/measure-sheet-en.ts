import type { MeasureSheetWords } from './measure-sheet-words.ts';

export const measureSheetEn: MeasureSheetWords = {
  title: 'How is your back today?',
  lead: (practice) =>
    `Mark one number in each row. Leave out what you would rather not say. ${practice} keeps the numbers with your record.`,
  date: 'Today’s date',
  rate: 'How well can you do this today?',
  lastTime: (score) => `last time ${score}`,
  page: (page, count) => `Page ${page} of ${count}`,
};
