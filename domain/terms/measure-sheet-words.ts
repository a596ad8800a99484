/** What the sheet says around its questions. */
export type MeasureSheetWords = {
  readonly title: string;
  readonly lead: (practice: string) => string;
  readonly date: string;
  readonly rate: string;
  readonly lastTime: (score: number) => string;
  readonly page: (page: number, count: number) => string;
};
