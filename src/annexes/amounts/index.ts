export { parseAmount } from './parse';
export { type Scale, eurosOf, inEuros, scaleOf } from './unit';
