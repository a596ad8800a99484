/** Printing, and what else can become of a document. */
export const paper = {
  sides: 'Sides',
  sidesOf: {
    printer: 'As the printer is set',
    one: 'One side of the sheet',
    'long-edge': 'Both sides, turned like a book',
    'short-edge': 'Both sides, turned like a notepad',
  },
  grey: 'Without colours, in grey',
  printerIn: '{{printer}}, {{place}}',
  open: 'Open in viewer',
  openHint:
    'Your PDF program gets a copy. It is removed after 15 minutes, and when Backnote locks or closes.',
  of: { 'progress-letter': 'Progress letter', 'discharge-summary': 'Discharge summary' },
  audience: 'Whom it is for',
  for: { client: 'For the client', physician: 'For a physician' },
  opened: 'Open in your PDF program. The copy is removed when Backnote locks.',
} as const;
