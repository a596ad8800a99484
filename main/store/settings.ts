import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { floorCost, type KdfCost } from '#main/security/kdf-cost.ts';

type StoreSettings = {
  readonly dataFolder: string;
  readonly fontsFolder: string;
  readonly isOutputChecked: boolean;
  /** The system has no program that takes a PDF, so the shell draws and prints it. */
  readonly isPrintedByShell: boolean;
  readonly nativeBinding?: string;
  readonly kdfCost?: KdfCost;
};

/**
 * Where the store works and how. `BACKNOTE_TEST_KDF=floor` makes key derivation quick for tests and the demo, and
 * `BACKNOTE_TEST_PRINTING=shell` prints as on Windows; both are only heard together with `BACKNOTE_DATA`, which points
 * away from the therapist's own records.
 */
export function storeSettings(options: {
  readonly dataFolder: string;
  /** The built file that runs; the fonts lie beside its folder. */
  readonly entryUrl: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly platform: NodeJS.Platform;
  readonly isDevelopment: boolean;
}): StoreSettings {
  const { BACKNOTE_DATA, BACKNOTE_TEST_KDF, BACKNOTE_TEST_PRINTING } = options.environment;
  const { BACKNOTE_CHECK_OUTPUT, BACKNOTE_SQLITE_BINDING } = options.environment;
  return {
    dataFolder: options.dataFolder,
    fontsFolder: join(dirname(fileURLToPath(options.entryUrl)), '..', 'fonts'),
    isPrintedByShell:
      options.platform === 'win32' || (Boolean(BACKNOTE_DATA) && BACKNOTE_TEST_PRINTING === 'shell'),
    isOutputChecked: options.isDevelopment || BACKNOTE_CHECK_OUTPUT === '1',
    ...(BACKNOTE_SQLITE_BINDING ? { nativeBinding: BACKNOTE_SQLITE_BINDING } : {}),
    ...(BACKNOTE_DATA && BACKNOTE_TEST_KDF === 'floor' ? { kdfCost: floorCost } : {}),
  };
}
