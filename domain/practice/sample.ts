/** Known to everyone on purpose: nobody in the sample practice exists. The file is encrypted all the same. */
export const samplePassphrase = 'the people in here do not exist';
