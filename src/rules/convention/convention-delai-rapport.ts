import type { Annexes } from '../../annexes';
import type { IsoDate, Settings } from '../../convention';
import { parametersOf } from '../../monitoring';
import { enumeration, plural } from '../../convention';
import type { CellRef } from '../../workbook';
import { isAgreementOf } from '../agreement';
import { dayInWords, daysBetween, endOfAgreement, reportDueDate } from '../dates';
import type { Rule } from '../rule';
import { line } from '../wording';

const messages = {
  due: (year: number, due: IsoDate, days: number) =>
    `Le rapport d’exécution ${year}, délibéré, est attendu par le préfet le ${dayInWords(due)} au plus tard : ${days === 0 ? 'c’est aujourd’hui' : `il reste ${plural(days, 'jour')}`}.`,
  today: (today: IsoDate) => `Date du contrôle : ${dayInWords(today)}.`,
  recall: (nth: number, all: number) => `Rappel ${nth} sur ${all} avant l’échéance.`,
  councils: (dates: readonly IsoDate[]) => `Conseils avant cette date : ${enumeration(dates.map(dayInWords))}.`,
  noCouncil: () => 'Aucun conseil connu d’ici là : vérifiez la date de la délibération, et complétez les réglages.',
};

/**
 * A warning in the months before a report is due, from the first of the days of alert on; it says which of them has come.
 * Nothing is said once the day is past, nor where « Paramètres » says when the report was sent.
 */
export const rule: Rule = {
  meta: {
    id: 'convention-delai-rapport',
    title: 'Le rapport d’exécution est délibéré et transmis au préfet au plus tard le 31 mars de l’année suivante.',
    severity: 'avertissement',
    source: 'article 2.3',
    why: 'Sans rapport à cette date, le versement de l’année suivante peut être suspendu.',
    howToFix: 'Préparez le rapport d’exécution, et inscrivez la délibération à l’ordre du jour du prochain conseil.',
    examples: { bad: 'Le 20 mars 2022, rapport 2021 non transmis.', good: 'Rapport 2021 délibéré en février 2022.' },
    needs: {},
  },
  messages,
  check(annexes, { settings, today, monitoring }) {
    const cell = headOf(annexes);
    const alerts = settings.reportAlertDays;
    const first = Math.max(-1, ...alerts);
    const year = Number(today.slice(0, 4)) - 1;
    const lastYear = Number(endOfAgreement(annexes, settings).slice(0, 4));
    const due = [year, year + 1]
      .filter((one) => one >= annexes.years.first && one <= lastYear)
      .map((one) => ({ year: one, date: reportDueDate(one, settings) }))
      .find(({ date }) => date >= today && daysBetween(today, date) <= first);
    if (!cell || !due || parametersOf(monitoring, due.year)?.prefectDate.value) return [];
    const days = daysBetween(today, due.date);
    return [
      {
        message: messages.due(due.year, due.date, days),
        cell,
        action: null,
        evidence: [
          line(messages.today(today)),
          line(messages.recall(alerts.filter((alert) => days <= alert).length, alerts.length)),
          ...councilLines(annexes, settings, today, due.date),
        ],
      },
    ];
  },
};

function councilLines(annexes: Annexes, settings: Settings, today: IsoDate, due: IsoDate) {
  if (!isAgreementOf(annexes, settings)) return [];
  const before = settings.councilDates.filter((date) => date >= today && date <= due).sort();
  return [line(before.length > 0 ? messages.councils(before) : messages.noCouncil())];
}

/** What concerns the agreement as a whole is shown on the title of its annexes, or on their first heading. */
function headOf({ annexe1, annexe2 }: Annexes): CellRef | null {
  const annexe = annexe1 ?? annexe2;
  if (!annexe) return null;
  return annexe.title?.cell ?? { sheet: annexe.sheet.name, row: annexe.headerRow, column: annexe.area.left };
}
