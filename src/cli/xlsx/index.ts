export * from './read';
export { UnreadableFile } from './unreadable';
