import type { Annexe1Row, Annexe2Row, Annexes, Field, TargetText } from '../../annexes';
import { euros } from '../../convention';
import type { CellRef } from '../../workbook';
import { cellAddress } from '../../workbook';
import type { Report } from '../finding';
import { gathered } from '../gather';
import { pairing } from '../inter/pairing';
import type { Rule } from '../rule';
import { actionName, capitalised, line, quote } from '../wording';

const messages = {
  none: (action: string) =>
    `${capitalised(`l’${action}`)} n’a pas de cible chiffrée : aucun nombre à atteindre, aucune unité.`,
  several: (actions: string) => `${actions} n’ont pas de cible chiffrée : aucun nombre à atteindre, aucune unité.`,
  heavy: (actions: string, threshold: number) =>
    `${actions} demandent ${euros(threshold)} ou plus à l’AMI et n’ont pas de cible chiffrée.`,
  indicators: (cell: CellRef, text: string, objective: string) =>
    `Indicateurs (${cellAddress(cell)}) : ${text === '' ? 'rien n’est écrit' : quote(text, 80)} ; objectif : ${objective === '' ? 'rien' : quote(objective, 80)}.`,
  requested: (cell: CellRef, amount: number) => `AMI demandé (${cellAddress(cell)}) : ${euros(amount)}.`,
};

/** A number with a noun or a percent sign, whatever it counts; a year is none. */
const QUANTITY = /(?<![\p{L}\d])(?!(?:19|20)\d\d(?!\d))\d{1,3}(?:[ .]?\d{3})*\s?(?:%|(?:à\s\d+\s)?\p{L}{3,})/u;

type Row = Annexe1Row | Annexe2Row;

export const rule: Rule = {
  meta: {
    id: 'indicateur-sans-cible',
    title: 'Chaque action a une cible chiffrée et son unité.',
    severity: 'information',
    source: 'articles 2.1 et 2.1.1',
    why: 'Sans cible, le rapport d’exécution ne peut pas dire si l’objectif est atteint, et l’État peut réclamer le reversement.',
    howToFix: 'Écrivez un nombre, son unité et son année : « 15 logements en 2021, 20 en 2022 ».',
    examples: { bad: '« Renforcement des réponses ».', good: '« 30 désignations par an ».' },
    needs: { annexe1: ['indicators'] },
  },
  messages,
  check(annexes, { settings }) {
    const twins = new Map<Row, Row>(
      pairing(annexes)?.pairs.map(({ budget, objectives }): [Row, Row] => [budget, objectives]),
    );
    return (annexes.annexe1?.rows ?? [])
      .filter((row) => ![row, twins.get(row)].some((one) => one && hasTarget(one)))
      .map((row) => reportOf(row, settings.targetThreshold, annexes));
  },
  merge(reports) {
    const threshold = Number(reports[0]?.cause);
    return gathered(reports, (actions) =>
      Number.isNaN(threshold) ? messages.several(actions) : messages.heavy(actions, threshold),
    );
  },
};

function reportOf(row: Annexe1Row, threshold: number, { annexe1 }: Annexes): Report {
  const { cell, text } = row.indicators;
  const requested = row.requested.value.total ?? 0;
  const isHeavy = annexe1?.columns.requested !== undefined && requested >= threshold;
  return {
    message: messages.none(actionName(row)),
    cell,
    action: row.number.value,
    severity: isHeavy ? 'avertissement' : 'information',
    evidence: [
      line(messages.indicators(cell, text, row.objective.text), cell),
      ...(isHeavy ? [line(messages.requested(row.requested.cell, requested), row.requested)] : []),
    ],
    cause: isHeavy ? String(threshold) : 'light',
  };
}

function hasTarget({ objective, indicators }: Row): boolean {
  return [objective, indicators].some(
    ({ value, text }: Field<TargetText>) => value.targets.length > 0 || QUANTITY.test(text),
  );
}
