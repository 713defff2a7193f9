export { parseAmount } from './parse';
