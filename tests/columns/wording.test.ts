import type { Annexe1Row, Annexe2Row } from '../../src/annexes';
import { agreementOf } from '../../src/columns/wording';

/** A row of which only the description counts. */
function row(description: string): Annexe1Row & Annexe2Row {
  const missing = { isMissing: true, text: '' };
  return { action: missing, objective: missing, description: { isMissing: false, text: description } } as never;
}

test.each([
  ['Animer la démarche', 'Animer la démarche', 'identique'],
  ['Animer la démarche', 'animer la demarche.', 'écart de forme'],
  ['mise à disposition SIAO Etat', 'mise à disposition SIAO-Etat', 'écart de forme'],
  ['feuille de route LDA 13', 'feuille de route LDA du 13', 'écart de forme'],
  ['le secteur de logement', 'le secteur du logement', 'écart de forme'],
  ['travail sur PPGIDD', 'travail sur PPGDID', 'écart de forme'],
  ['améliorer le processus', 'améliorer le process', 'écart de forme'],
  ['loyer minoré', 'louer minor', 'écart de forme'],
  ['AMI de prospective', 'AMO de prospective', 'écart de fond'],
  ['une entité affirmée', 'une entrée affirmée', 'écart de fond'],
  ['les bailleurs locaux', 'les bailleurs sociaux', 'écart de fond'],
  ['30 places', '39 places', 'écart de fond'],
  ['les réservations', 'les réservataires', 'écart de fond'],
  ['élaboration des outils', 'élaboration des outils et évaluation', 'écart de fond'],
])('« %s » and « %s »: %s', (one, other, wanted) => {
  expect(agreementOf(row(one), row(other))).toBe(wanted);
  expect(agreementOf(row(other), row(one))).toBe(wanted);
});
