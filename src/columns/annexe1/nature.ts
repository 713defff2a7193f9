import type { Column1 } from '../column';
import { fold } from '../../annexes';

/** Whether a text names an ordinary scheme; of two or three letters, « PF » or « RA » are acronyms in capitals only. */
function namesScheme(text: string, schemes: readonly string[]): boolean {
  const folded = ` ${fold(text)} `;
  return schemes.some((scheme) => {
    if (!folded.includes(` ${scheme} `)) return false;
    return scheme.length > 3 || new RegExp(`(?<!\\p{L})${scheme.toUpperCase()}(?!\\p{L})`, 'u').test(text);
  });
}

export const column: Column1 = {
  id: 'nature',
  order: 300,
  group: 'Classement',
  heading: 'Nature',
  meaning:
    '« Support AMI » si un financement est validé, « Droit commun » pour une action des dispositifs ordinaires (PLAI, PF, RHJ, IML, FNAVDL), sinon « Sans AMI ».',
  format: 'text',
  width: 14,
  needs: ['valide'],
  reads: ['action'],
  cell({ action, description, objective }, { ref, settings }) {
    const isOrdinary = [action, description, objective].some(({ text }) => namesScheme(text, settings.ordinarySchemes));
    return { formula: `=IF(N(${ref('valide')})>0,"Support AMI",${isOrdinary ? '"Droit commun"' : '"Sans AMI"'})` };
  },
};
