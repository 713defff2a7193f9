export { parsePeriod } from './parse';
