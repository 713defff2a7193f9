/**
 * How much a finding weighs. « bloquant »: a figure or a reconciliation is wrong or impossible; « avertissement »: to be
 * looked at before the document is sent; « information »: form. In French, because users, the command line's JSON and
 * the settings all bear these words.
 */
export type Severity = 'bloquant' | 'avertissement' | 'information';

/** From the heaviest to the lightest. */
export const severities: readonly Severity[] = ['bloquant', 'avertissement', 'information'];
