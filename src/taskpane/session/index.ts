export * from './context';
export type { Decisions } from './decisions';
export * from './ports';
export type { FreshReading, Reading, ReadingOptions } from './reading';
export * from './session';
export type { Sheets, SheetsToInsert } from './sheets';
export * from './state';
export type { UndoableStep } from './undo';
export type { WriteCommand, Writing } from './writing';
