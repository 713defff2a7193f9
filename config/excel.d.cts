/** The command, and its parameters, that opens Excel with the add-in (« start ») or takes it out again (« stop »). */
export function debuggingCommand(action: string): string[];
/** @throws Error, in French, where there is no Excel to open */
export function requireExcel(platform?: string): void;
