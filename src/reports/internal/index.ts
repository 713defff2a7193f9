export { internalAnalysis, internalGrid, internalSignature } from './internal-analysis';
