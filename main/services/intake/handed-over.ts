/** What the window is handed to a client for. */
export type HandedOver = { readonly intakeId: string; readonly clientId: string };
