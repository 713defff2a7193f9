import type { Annexes, Annexe1 } from '../../annexes';
import { fold, nationalDirectory } from '../../annexes';
import type { Settings } from '../../convention';
import { enumeration, euros } from '../../convention';
import type { CellRef } from '../../workbook';
import { cellAddress } from '../../workbook';
import { isAgreementOf } from '../agreement';
import type { Report } from '../finding';
import type { Rule } from '../rule';
import { actionName, line, quote } from '../wording';

const messages = {
  unnamed: (action: string, amount: number) =>
    `Le financement validé de l’${action} (${euros(amount)}) ne dit pas qui le reçoit.`,
  unknown: (action: string, sources: readonly string[]) =>
    `Le financement validé de l’${action} nomme un bénéficiaire inconnu : ${enumeration(sources.map((source) => quote(source, 40)))}.`,
  contents: (cell: CellRef, text: string) => `${cellAddress(cell)} contient ${quote(text)}.`,
  others: (named: number) => `Ailleurs dans la colonne, le bénéficiaire est nommé (${named} cellules).`,
  known: (names: readonly string[]) =>
    `${names.length > 0 ? `Bénéficiaires de la convention : ${enumeration(names)} ; sont aussi connus` : 'Sont connus'} les organismes du glossaire et ceux que les annexes nomment comme pilote, partenaire, territoire ou financeur.`,
};

export const rule: Rule = {
  meta: {
    id: 'budget-valide-beneficiaire',
    title: 'Chaque montant validé nomme un bénéficiaire connu.',
    severity: 'avertissement',
    source: 'colonne « Financement validé », article 4',
    why: 'L’enveloppe est répartie entre plusieurs bénéficiaires : sans nom, un montant ne peut être ni versé ni rapproché de la subvention.',
    howToFix: 'Écrivez après le montant le sigle de celui qui reçoit le financement.',
    examples: { bad: '« 30 000 € ».', good: '« 30 000 € Etat ».' },
    needs: { annexe1: ['approved'] },
  },
  messages,
  check(annexes, { settings }) {
    const { annexe1 } = annexes;
    if (!annexe1) return [];
    const granted = annexe1.rows.filter(({ approved }) => (approved.value.total ?? 0) !== 0);
    const named = granted.filter(({ approved }) => approved.value.parts.some(({ source }) => source !== null));
    // A column of bare amounts follows another custom: one beneficiary for all, who needs no name on each row.
    const isCustom = named.length * 2 > granted.length;
    const isOwn = isAgreementOf(annexes, settings);
    const known = knownNames(annexes, annexe1, settings);
    return annexe1.rows.flatMap((row): Report[] => {
      const { cell, text, value } = row.approved;
      const unnamed = value.parts.filter(({ source, euros: amount }) => source === null && amount !== 0);
      const unknown = value.parts.flatMap(({ source, actor }) =>
        source === null || actor !== null || isKnown(source, known) ? [] : [source],
      );
      const report = { cell, action: row.number.value };
      const contents = line(messages.contents(cell, text), cell);
      const reports: Report[] = [];
      if (unnamed.length > 0 && isCustom) {
        const amount = unnamed.reduce((sum, part) => sum + part.euros, 0);
        const evidence = [contents, line(messages.others(named.length))];
        reports.push({ ...report, message: messages.unnamed(actionName(row), amount), evidence });
      }
      if (unknown.length > 0) {
        const evidence = [contents, line(messages.known(isOwn ? settings.beneficiaries : []))];
        reports.push({ ...report, message: messages.unknown(actionName(row), unknown), evidence });
      }
      return reports;
    });
  },
};

/** Who may receive funding besides the organisations of the glossary: whoever the settings or the annexes name. */
function knownNames({ annexe2 }: Annexes, annexe1: Annexe1, settings: Settings): ReadonlySet<string> {
  const names = new Set([...settings.beneficiaries, settings.grantee, annexe1.title?.text ?? '']);
  for (const { territory, funding, nextYearFunding } of annexe1.rows) {
    names.add(territory.value);
    for (const { value } of [funding, nextYearFunding]) for (const { source } of value.parts) names.add(source ?? '');
  }
  for (const { pilots, partners } of annexe2?.rows ?? []) {
    for (const { value } of [pilots, partners]) {
      for (const { text, detail } of value.mentions) names.add(text).add(detail ?? '');
    }
  }
  return new Set([...names].map(fold).filter((name) => name !== ''));
}

/** A known name may have words around it: « Ville de Valmont », where the territory is Valmont. */
function isKnown(source: string, known: ReadonlySet<string>): boolean {
  if (nationalDirectory.namesIn(source).length > 0) return true;
  const words = ` ${fold(source)} `;
  return [...known].some((name) => words.includes(` ${name} `));
}
