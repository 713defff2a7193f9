import type { Amount, Annexes, Field } from '../../annexes';
import { enumeration } from '../../convention';
import type { CellRef } from '../../workbook';
import { cellAddress } from '../../workbook';
import { columnName } from '../column-names';
import type { Report } from '../finding';
import type { Rule } from '../rule';
import { areListed, isOrganisation, type Organisation, takesPart } from '../taking-part';
import { actionName, capitalised, line, quote } from '../wording';
import { withPartners } from './added-partner';
import { type Pair, pairing } from './pairing';

const messages = {
  absent: (action: string, funders: readonly string[]) =>
    `${capitalised(`l’${action}`)} est financée par ${enumeration(funders)}, qui ${funders.length > 1 ? 'ne figurent' : 'ne figure'} ni parmi les pilotes ni parmi les partenaires.`,
  funding: (column: string, cell: CellRef, text: string) =>
    `Annexe 1, ${column} (${cellAddress(cell)}) : ${quote(text, 100)}.`,
  added: (funders: readonly string[], cell: CellRef) =>
    `Ajouter ${enumeration(funders)} aux partenaires en ${cellAddress(cell)}`,
  pilots: (cell: CellRef, text: string) => `Pilote (Annexe 2, ${cellAddress(cell)}) : ${quote(text)}.`,
  partners: (cell: CellRef, text: string) => `Partenaires (Annexe 2, ${cellAddress(cell)}) : ${quote(text, 100)}.`,
};

/** Only organisations that the glossary knows count: « Poste de coordo 10000 » names an expense, not a funder. */
export const rule: Rule = {
  meta: {
    id: 'inter-financeur-partenaire',
    title: 'Tout cofinanceur figure parmi les pilotes et partenaires de l’action.',
    severity: 'avertissement',
    source: 'Annexe 1, colonnes de financements, et Annexe 2, « Partenaires centraux »',
    why: 'Un cofinanceur absent de l’action ne s’est peut-être pas engagé ; le cofinancement n’est alors pas acquis.',
    howToFix: 'Ajoutez le cofinanceur parmi les partenaires, ou retirez son financement.',
    examples: {
      bad: '« FAP 10000 », FAP absente des partenaires.',
      good: '« FAP 10000 », partenaires « SIAO + FAP ».',
    },
    needs: { annexe1: ['funding'], annexe2: ['pilots', 'partners'] },
  },
  messages,
  check(annexes) {
    return (pairing(annexes)?.pairs ?? []).flatMap((pair) => reportOf(pair, annexes));
  },
};

function reportOf({ number, budget, objectives }: Pair, annexes: Annexes): Report[] {
  if (!areListed(objectives)) return [];
  const found = (['funding', 'nextYearFunding'] as const)
    .map((key) => ({
      key,
      field: budget[key],
      absent: fundersOf(budget[key], annexes).filter((one) => !takesPart(one, objectives)),
    }))
    .filter(({ absent }) => absent.length > 0);
  if (found.length === 0) return [];
  const { pilots, partners } = objectives;
  const absent = [...new Map(found.flatMap((one) => one.absent).map((one) => [one.actor ?? one.source, one])).values()];
  const funders = absent.map(({ source }) => quote(source));
  const names = absent.map(({ actor, source }) => actor ?? source);
  return [
    {
      message: messages.absent(actionName(budget), funders),
      cell: partners.cell,
      cells: [partners.cell, ...found.map(({ field }) => field.cell)],
      action: number,
      evidence: [
        ...found.map(({ key, field }) =>
          line(messages.funding(columnName(key, annexes.years), field.cell, field.text), field),
        ),
        line(messages.pilots(pilots.cell, pilots.text), pilots),
        line(messages.partners(partners.cell, partners.text), partners),
      ],
      fix: withPartners(
        annexes,
        partners,
        names,
        messages.added(
          names.map((name) => quote(name)),
          partners.cell,
        ),
      ),
    },
  ];
}

function fundersOf({ value, isMissing }: Field<Amount>, annexes: Annexes): Organisation[] {
  if (isMissing) return [];
  return value.parts
    .flatMap(({ source, actor, euros }) => (source === null || euros === 0 ? [] : [{ source, actor }]))
    .filter((one) => isOrganisation(one, annexes));
}
