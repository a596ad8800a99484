/** What is said of a file that cannot come in: part of errorTexts. */
export const fileErrors = {
  'file-empty': {
    what: 'This file is empty.',
    safe: 'Nothing was added.',
    todo: 'Look whether it opens elsewhere, and add it again.',
  },
  'file-too-large': {
    what: 'This file is larger than 25 MB.',
    safe: 'Nothing was added.',
    todo: 'Save it smaller, or in parts, and add those.',
  },
  'file-type-not-kept': {
    what: 'This kind of file is not kept here.',
    safe: 'Nothing was added.',
    todo: 'Add a JPEG, PNG or WebP picture, a PDF or a plain text. Save a letter from a word processor as PDF first.',
  },
  'file-type-heic': {
    what: 'This photo is in the HEIC format, which cannot be shown here.',
    safe: 'Nothing was added.',
    todo: 'Save it as JPEG and add that. A phone can take photos as JPEG: look for “most compatible” in its camera settings.',
  },
  'file-is-program': {
    what: 'This file is a program, whatever its name says.',
    safe: 'Nothing was added, and it was not run.',
    todo: 'Do not open it. Ask whoever sent it what it is.',
  },
  'file-is-folder': {
    what: 'This is a folder.',
    safe: 'Nothing was added.',
    todo: 'Open it and add the files that you need.',
  },
  'file-is-special': {
    what: 'This is a link or a device, not a file.',
    safe: 'Nothing was added.',
    todo: 'Add the file itself.',
  },
  'file-not-readable': {
    what: 'This computer does not let Backnote read the file.',
    safe: 'Nothing was added.',
    todo: 'Copy it into your documents, then add the copy.',
  },
  'file-gone': {
    what: 'The file is not there any more.',
    safe: 'Nothing was added.',
    todo: 'Look where it went, and add it again.',
  },
  'file-damaged': {
    what: 'This picture is damaged or cut short.',
    safe: 'Nothing was added.',
    todo: 'Open it elsewhere, save it anew and add that.',
  },
  'picture-too-large': {
    what: 'This picture has more pixels than can be shown.',
    safe: 'Nothing was added.',
    todo: 'Save it smaller and add that.',
  },
  'too-many-files': {
    what: 'This record holds as many files as fit: 2,000.',
    safe: 'Those that are in stay.',
    todo: 'Put pages that belong together into one PDF before you add them.',
  },
  'transfer-incomplete': {
    what: 'The file did not arrive whole.',
    safe: 'Nothing was added.',
    todo: 'Add it again.',
  },
} as const;
