export { isAmountAlone } from './alone';
export { parseAmount } from './parse';
export { type Scale, eurosOf, inEuros, scaleOf } from './unit';
