/** What goes wrong on the way to paper, and with what is made for it: part of errorTexts. */
export const paperErrors = {
  'nothing-chosen': {
    what: 'Nothing is chosen for the handout.',
    safe: 'Your choice so far is still here.',
    todo: 'Choose at least one text.',
  },
  'printer-missing': {
    what: 'That printer is not there.',
    safe: 'The document is kept.',
    todo: 'Choose another printer or save it as PDF.',
  },
  'printer-refused': {
    what: 'The printer did not take the job.',
    safe: 'The document is kept.',
    todo: 'Choose another printer or save it as PDF.',
  },
  'printing-unavailable': {
    what: 'This computer has no printing service.',
    safe: 'The document is kept.',
    todo: 'Save it as PDF and print it elsewhere.',
  },
  'viewer-missing': {
    what: 'No program on this computer opened the PDF.',
    safe: 'The document is kept, and the copy for the other program is removed.',
    todo: 'Save it as PDF, then open the saved file.',
  },
  'pdf-not-made': {
    what: 'The page could not be made.',
    safe: 'Your records are kept.',
    todo: 'Try again. If it happens again, note the reference.',
  },
  cancelled: {
    what: 'Nothing was saved.',
    safe: 'The document is kept in Backnote.',
    todo: 'Choose a place when you are ready.',
  },
} as const;
