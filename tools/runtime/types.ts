/** Where an Electron comes from: chosen by the developer, its makers' release, or the npm registry. */
export type ElectronKind = 'override' | 'official' | 'npm-carried';

/** A complete Electron folder as its makers lay it out, with the program in it. */
export interface ElectronDistribution {
  readonly kind: ElectronKind;
  readonly version: string;
  readonly folder: string;
}

export type RuntimePurpose = 'run' | 'test';
