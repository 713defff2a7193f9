/** Which way the keyboard leaves the pane. */
export type FocusExit = 'forward' | 'backward';

/**
 * What the pane tells its host about the keyboard (OSF.AgaveHostAction), as far as the host has to act: office.js keeps
 * the Tab key inside the pane and leaves it to Excel to take over at both ends, as on F6 and Escape.
 */
const exits: Readonly<Record<number, FocusExit>> = {
  5: 'forward', // CtrlF6Exit
  6: 'backward', // CtrlF6ExitShift
  13: 'forward', // TabExit
  14: 'backward', // TabExitShift
  15: 'forward', // EscExit
  16: 'forward', // F2Exit
  17: 'forward', // ExitNoFocusable
  18: 'backward', // ExitNoFocusableShift
};

/** What the host tells the pane when the keyboard comes in. */
export const TAB_IN = 11;

/** The way out that a notification ([add-in, action, …]) asks for; null when it is about something else. */
export function focusExitOf(notification: unknown): FocusExit | null {
  return Array.isArray(notification) ? (exits[Number(notification[1])] ?? null) : null;
}
