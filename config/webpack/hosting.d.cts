/** The address of Microsoft's library. */
export const OFFICE_JS: string;
/** The Content-Security-Policy that the pane's page gives itself. */
export const PAGE_POLICY: string;
/** The Content-Security-Policy that a server gives: the same, and who may show the add-in. */
export const SERVER_POLICY: string;
/** The headers of every file, by their names. */
export const HEADERS: Readonly<Record<string, string>>;
/** The Cache-Control header of a file, by its name. */
export function caching(file: string): string;
