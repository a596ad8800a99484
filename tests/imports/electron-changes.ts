/** One change of an API between the oldest Electron the program runs in and the one it ships with. */
interface ApiChange {
  /** Electron version of the change. */
  readonly version: number;
  /** What the source would contain: an imported name, a property, an event, a variable or a switch. */
  readonly name: string;
  readonly what: 'removed' | 'changed' | 'deprecated' | 'added';
  readonly detail: string;
}

const change =
  (what: ApiChange['what']) =>
  (version: number, name: string, detail: string): ApiChange => ({ version, name, what, detail });

const removed = change('removed');
const changed = change('changed');
const deprecated = change('deprecated');
const added = change('added');

/**
 * Source: Electron's list of breaking changes (electronjs.org/docs/latest/breaking-changes) and its release
 * notes 34 to 44, and the deprecations in the type declarations of 45. Changes without a name in code (a
 * dropped system, a debug file format) are left out.
 */
export const electronChanges: readonly ApiChange[] = [
  deprecated(30, 'BrowserView', 'WebContentsView takes its place'),
  deprecated(30, 'setBrowserView', 'WebContentsView takes its place'),
  deprecated(35, 'setPreloads', 'registerPreloadScript takes its place'),
  deprecated(35, 'getPreloads', 'getPreloadScripts takes its place'),
  changed(35, 'console-message', 'the arguments moved into the event'),
  changed(35, 'fromVersionID', 'getInfoFromVersionID takes its place'),
  changed(35, 'urls', 'an empty list in a web request filter no longer means every address'),
  removed(36, 'isAeroGlassEnabled', 'gone without replacement'),
  removed(36, 'isDefault', 'no longer in what a printer says of itself'),
  removed(36, 'syncable', 'no longer a quota of clearStorageData'),
  deprecated(36, 'getBitmap', 'toBitmap takes its place'),
  deprecated(36, 'loadExtension', 'moved to session.extensions'),
  deprecated(36, 'removeExtension', 'moved to session.extensions'),
  deprecated(36, 'getAllExtensions', 'moved to session.extensions'),
  changed(37, 'unhandledRejection', 'ends a utility process, as in Node'),
  deprecated(38, 'routingId', 'frameToken takes its place'),
  deprecated(38, 'findFrameByRoutingId', 'findFrameByToken takes its place'),
  removed(38, 'plugin-crashed', 'the event is gone'),
  removed(38, 'ELECTRON_OZONE_PLATFORM_HINT', 'the variable is gone'),
  removed(38, 'ORIGINAL_XDG_CURRENT_DESKTOP', 'the variable is gone'),
  removed(39, 'host-rules', 'host-resolver-rules takes its place'),
  changed(39, 'overrideBrowserWindowOptions', 'windows opened by a page are always resizable'),
  deprecated(40, 'clipboard', 'no longer to be used in a page or preload'),
  changed(42, 'offscreen', 'draws at a scale factor of 1'),
  added(34, 'shouldUseDarkColorsForSystemIntegratedUI', 'not in Electron 33'),
  added(34, 'getSharedDictionaryInfo', 'not in Electron 33'),
  added(35, 'registerPreloadScript', 'not in Electron 33'),
  added(35, 'getPreloadScripts', 'not in Electron 33'),
  added(35, 'excludeUrls', 'not in Electron 33'),
  added(35, 'ServiceWorkerMain', 'not in Electron 33'),
  added(36, 'isSnapped', 'not in Electron 33'),
  added(36, 'session.extensions', 'not in Electron 33'),
  added(38, 'frameToken', 'not in Electron 33'),
];

/** Changes that the program meets in both versions, and how. */
export const metChanges: ReadonlyMap<string, string> = new Map([
  ['unhandledRejection', 'both processes listen for it themselves and end or log, whatever the default'],
]);

/** Parts of the language and of Node that the oldest runtime, Electron 33, lacks; each was tried there. */
export const missingInOldest: readonly string[] = [
  'RegExp.escape',
  'Error.isError',
  'Math.sumPrecise',
  'Iterator.concat',
  'Uint8Array.fromBase64',
  'Uint8Array.fromHex',
  'Temporal.Now',
  'node:sqlite',
  'toHex',
  'toBase64',
  'getOrInsert',
  'globSync',
  'argon2Sync',
];
