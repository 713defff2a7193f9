import type { Annexe1, Annexe2, AnnexeRole, Annexes, SheetReading } from '../annexes';
import type { ColumnDefinition } from '../convention';
import { annexe1Columns, annexe2Columns, enumeration, percent, plural, typeset } from '../convention';
import type { Rule } from '../rules';
import type { RuleFailure } from './run';
import { lackingNeeds } from './run';

/** Something that could not be read or checked, in French sentences. */
export interface Trouble {
  /**
   * - `noAnnexe`: no sheet was taken for an annexe, so nothing was checked;
   * - `oneAnnexe`: only one of the two was found;
   * - `noAction`: an annexe was found without any action in it;
   * - `missingColumns`: columns that some rules need were not found, so those rules were not run;
   * - `otherCandidates`: further sheets look like an annexe, and were not checked;
   * - `failedRules`: rules broke off through a fault of the add-in's, and what they would have found is missing;
   * - `noDictionary`: the French words could not be loaded, and spelling was not checked.
   */
  kind: 'noAnnexe' | 'oneAnnexe' | 'noAction' | 'missingColumns' | 'otherCandidates' | 'failedRules' | 'noDictionary';
  /** What was met. */
  message: string;
  /** What to do. */
  advice: string;
  /** What was looked for, or what was left out, one line each. */
  details: string[];
}

const annexeNames: Record<AnnexeRole, string> = { annexe1: 'Annexe 1 (budget)', annexe2: 'Annexe 2 (objectifs)' };

/** Written with ordinary spaces; `diagnose` puts the no-break ones where French wants them. */
const messages = {
  noAnnexe: () => 'Aucune annexe n’a été trouvée dans ce classeur.',
  noAnnexeAdvice: () =>
    'Ouvrez le classeur qui contient l’Annexe 1 ou l’Annexe 2, ou vérifiez que la ligne d’en-têtes du tableau se trouve dans les 30 premières lignes de sa feuille.',
  oneAnnexe: (found: AnnexeRole, missing: AnnexeRole) =>
    `Seule l’${annexeNames[found]} a été trouvée : l’${annexeNames[missing]} manque, et les rapprochements entre les deux n’ont pas été faits.`,
  oneAnnexeAdvice: (missing: AnnexeRole) =>
    `Si l’${annexeNames[missing]} est dans un autre fichier, copiez sa feuille dans ce classeur, puis relancez Valider.`,
  lookedFor: (role: AnnexeRole, headings: readonly string[]) =>
    `Cherché pour l’${annexeNames[role]} : une ligne d’en-têtes avec ${enumeration(headings.map((heading) => `« ${heading} »`))}…`,
  resemblance: ({ sheet, resemblance, likelyRole }: SheetReading) =>
    likelyRole === null || resemblance === 0
      ? `Feuille « ${sheet} » : aucun en-tête reconnu.`
      : `Feuille « ${sheet} » : ${percent(resemblance)} des en-têtes de l’${annexeNames[likelyRole]}.`,
  noAction: (role: AnnexeRole, sheet: string) =>
    `L’${annexeNames[role]}, feuille « ${sheet} », ne contient aucune action : il n’y a rien à y contrôler.`,
  noActionAdvice: () => 'Saisissez les actions sous la ligne d’en-têtes, puis relancez Valider.',
  missingColumns: (columns: readonly string[], skipped: number) =>
    `${plural(skipped, 'contrôle n’a pas été mené', 'contrôles n’ont pas été menés')}, faute de ${columns.length > 1 ? 'ces colonnes' : 'cette colonne'} : ${enumeration(columns)}.`,
  missingColumnsAdvice: () =>
    'Rétablissez les en-têtes de l’annexe tels que la convention les donne, puis relancez Valider.',
  skippedRule: (title: string) => `Non contrôlé : ${title}`,
  failedRules: (count: number) =>
    `${plural(count, 'contrôle s’est interrompu', 'contrôles se sont interrompus')} sur une erreur du complément : ${count > 1 ? 'leurs résultats manquent ou sont incomplets' : 'son résultat manque ou est incomplet'}. Les autres ont été menés à leur terme.`,
  failedRulesAdvice: () => 'Vérifiez ces points à la main, et signalez l’erreur à qui maintient le complément.',
  failedRule: ({ rule, reason }: RuleFailure) =>
    `Contrôle interrompu : ${rule.meta.title} (${rule.meta.id} ; ${reason})`,
  noDictionary: () =>
    'Le dictionnaire n’a pas pu être chargé : l’orthographe n’a pas été contrôlée. Les autres contrôles ont été menés à leur terme.',
  noDictionaryAdvice: () => 'Fermez le volet, rouvrez-le, puis relancez Valider.',
  otherCandidates: (role: AnnexeRole, checked: string, others: readonly string[]) =>
    `${plural(others.length, 'autre feuille ressemble', 'autres feuilles ressemblent')} à l’${annexeNames[role]} : ${enumeration(others.map((name) => `« ${name} »`))}. Seule « ${checked} » a été contrôlée.`,
  otherCandidatesAdvice: () =>
    'Si la bonne version est une autre feuille, supprimez ou déplacez dans un autre classeur celle qui ne sert plus.',
};

/** What the reader must know before the findings: what was not found, and so not checked. */
export function diagnose(
  annexes: Annexes,
  rules: readonly Rule[],
  failures: readonly RuleFailure[] = [],
  lacksDictionary = false,
): Trouble[] {
  return [...found(annexes, rules), ...failedRules(failures), ...(lacksDictionary ? [noDictionary()] : [])].map(
    ({ kind, message, advice, details }) => {
      return { kind, message: typeset(message), advice: typeset(advice), details: details.map(typeset) };
    },
  );
}

function found(annexes: Annexes, rules: readonly Rule[]): Trouble[] {
  const { annexe1, annexe2 } = annexes;
  if (!annexe1 && !annexe2) return [noAnnexe(annexes)];
  return [
    ...missingAnnexe(annexes),
    ...[annexe1, annexe2].flatMap((annexe) =>
      annexe ? [...noAction(annexe), ...otherCandidates(annexe, annexes)] : [],
    ),
    ...missingColumns(annexes, rules),
  ];
}

function noAnnexe({ readings }: Annexes): Trouble {
  return {
    kind: 'noAnnexe',
    message: messages.noAnnexe(),
    advice: messages.noAnnexeAdvice(),
    details: [lookedFor('annexe1'), lookedFor('annexe2'), ...theirs(readings).map(messages.resemblance)],
  };
}

function missingAnnexe(annexes: Annexes): Trouble[] {
  if (annexes.annexe1 && annexes.annexe2) return [];
  const [found, missing] = annexes.annexe1 ? (['annexe1', 'annexe2'] as const) : (['annexe2', 'annexe1'] as const);
  const others = theirs(annexes.readings).filter(({ role }) => role === null);
  return [
    {
      kind: 'oneAnnexe',
      message: messages.oneAnnexe(found, missing),
      advice: messages.oneAnnexeAdvice(missing),
      details: [lookedFor(missing), ...others.map(messages.resemblance)],
    },
  ];
}

/** The first columns that the annexe must have, as a reader would recognise it by. */
function lookedFor(role: AnnexeRole): string {
  const columns: readonly ColumnDefinition<string>[] = role === 'annexe1' ? annexe1Columns : annexe2Columns;
  const headings = columns
    .filter(({ required }) => required)
    .map(({ heading }) => heading.replace(/ ?\{N(\+1)?\}/g, ''));
  return messages.lookedFor(role, headings);
}

/** The user's own sheets: those that the add-in made are no candidates. */
function theirs(readings: readonly SheetReading[]): SheetReading[] {
  return readings.filter(({ isOurs }) => !isOurs);
}

function noAction({ role, sheet, rows }: Annexe1 | Annexe2): Trouble[] {
  if (rows.length > 0) return [];
  return [
    { kind: 'noAction', message: messages.noAction(role, sheet.name), advice: messages.noActionAdvice(), details: [] },
  ];
}

function otherCandidates({ role, sheet }: Annexe1 | Annexe2, { readings }: Annexes): Trouble[] {
  const others = theirs(readings).filter(
    (reading) => reading.passedOverFor === sheet.name && reading.likelyRole === role,
  );
  if (others.length === 0) return [];
  return [
    {
      kind: 'otherCandidates',
      message: messages.otherCandidates(
        role,
        sheet.name,
        others.map((reading) => reading.sheet),
      ),
      advice: messages.otherCandidatesAdvice(),
      details: others.map(messages.resemblance),
    },
  ];
}

function missingColumns(annexes: Annexes, rules: readonly Rule[]): Trouble[] {
  const skipped = rules.flatMap((rule) => {
    const lacking = lackingNeeds(rule, annexes).filter((need) => need.includes('.'));
    return lacking.length > 0 ? [{ rule, lacking }] : [];
  });
  if (skipped.length === 0) return [];
  const columns = [...new Set(skipped.flatMap(({ lacking }) => lacking))].map(columnName);
  return [
    {
      kind: 'missingColumns',
      message: messages.missingColumns(columns, skipped.length),
      advice: messages.missingColumnsAdvice(),
      details: skipped.map(({ rule }) => messages.skippedRule(rule.meta.title)),
    },
  ];
}

function failedRules(failures: readonly RuleFailure[]): Trouble[] {
  if (failures.length === 0) return [];
  return [
    {
      kind: 'failedRules',
      message: messages.failedRules(failures.length),
      advice: messages.failedRulesAdvice(),
      details: failures.map(messages.failedRule),
    },
  ];
}

function noDictionary(): Trouble {
  return {
    kind: 'noDictionary',
    message: messages.noDictionary(),
    advice: messages.noDictionaryAdvice(),
    details: [],
  };
}

/** « annexe1.cost » → « le coût total (Annexe 1) ». */
function columnName(need: string): string {
  const [role, key] = need.split('.');
  const columns: readonly ColumnDefinition<string>[] = role === 'annexe1' ? annexe1Columns : annexe2Columns;
  return `${columns.find((column) => column.key === key)?.label ?? key} (${role === 'annexe1' ? 'Annexe 1' : 'Annexe 2'})`;
}
