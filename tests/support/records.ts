import type { EpisodeFields } from '#domain/clients/episode.ts';
import type { MethodInput } from '#domain/contract/table.ts';

export const passphrase = 'seven quiet herons at dusk';

export const practiceInput: MethodInput<'vault.create'> = {
  practice: {
    name: 'Harbour Massage',
    phone: '555-0100',
    email: '',
    address: '',
    country: 'europe',
    emergencyNumber: '112',
    paper: 'a4',
  },
  therapist: { name: 'Robin Vale', credentials: 'LMT', techniques: ['swedish', 'deep-tissue'] },
  passphrase,
};

export const lowBackPain: EpisodeFields = {
  complaint: 'Aches after digging',
  onset: '2026-11-01',
  onsetIsApproximate: false,
  onsetMode: 'after-lifting',
  mechanism: '',
  goals: '',
  plan: '',
};
