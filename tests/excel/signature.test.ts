import { isMarkFormula, markFormula } from '../../src/excel/marks/signature';
import { severities, signatureFormula, signatureText } from '../../src/workbook';

describe('the signature of a mark', () => {
  it.each(severities)('is recognised in the formula of « %s »', (severity) => {
    expect(isMarkFormula(markFormula(severity))).toBe(true);
  });

  it('is recognised as Excel or a file may spell it', () => {
    expect(isMarkFormula('N("annexes-lda:bloquant")=0')).toBe(true);
    expect(isMarkFormula('= N( "annexes-lda:bloquant" ) = 0')).toBe(true);
  });

  it.each(['', '=TRUE', '=N("annexes")=0', '=N("annexes-lda:autre")=0', '=OR(N("annexes-lda:bloquant")=0,A1>3)'])(
    'is not taken from a rule of the user: %s',
    (formula) => {
      expect(isMarkFormula(formula)).toBe(false);
    },
  );
});

describe('the signature of a sheet', () => {
  it.each(['rapport', 'suivi « d’exécution »', 'avec "guillemets"'])(
    'goes into a name’s formula and back: %s',
    (text) => {
      expect(signatureText(signatureFormula(text))).toBe(text);
    },
  );

  it('is read from a file too, where formulas have no equals sign', () => {
    expect(signatureText('"rapport"')).toBe('rapport');
  });

  it('is no other formula', () => {
    expect(signatureText("='Annexe 1'!$A$1")).toBeNull();
    expect(signatureText('="a"&"b"')).toBeNull();
  });
});
