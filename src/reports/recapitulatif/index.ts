/** « Récapitulatif »: the totals of the computed columns by category, funder, payee, territory, pilot, priority and year. */
import type { Agreement } from '../../columns';
import { euros, planPriorities, typeset } from '../../convention';
import type { SheetBlueprint } from '../../workbook';
import { SheetBuilder } from '../sheet/builder';
import { formula, text } from '../sheet/cells';
import { chartColors } from '../theme';
import { RECAP_SIGNATURE } from './signature';
import type { Sources } from './sources';
import { columnTotal, distinctTexts, sourcesOf, sumWhere, wholeSums } from './sources';

/** The columns of Annexe 1's block without which there is nothing to add up. */
const recapColumns = ['cout-total', 'ami-demande', 'financements', 'valide', 'reste-a-financer'] as const;

const headings = (years: Agreement['annexes']['years']) => [
  'Actions',
  `Coût ${years.first}`,
  'AMI demandé',
  `Financements ${years.first}`,
  'Validé',
  'Reste à financer',
];

/**
 * The summary as live formulas over the computed columns.
 * @returns null where the columns of Annexe 1 that it adds up are not on the sheet
 */
export function recapitulatif(agreement: Agreement): SheetBlueprint | null {
  const sources = sourcesOf(agreement);
  if (!sources || recapColumns.some((id) => !sources.budget.has(id))) return null;
  const { years } = agreement.annexes;
  const sheet = new SheetBuilder({
    signature: RECAP_SIGNATURE,
    name: 'Récapitulatif',
    columns: [46, 9, 15, 15, 15, 15, 15],
    footer: `Récapitulatif ${years.first}-${years.second}`,
  });
  const title = agreement.annexes.annexe1?.title?.text.split('\n')[0];
  sheet.title(`Récapitulatif ${years.first}-${years.second}`, title ?? 'Convention « Logement d’abord »');
  const categories = byText(sheet, agreement, sources, 'Par catégorie', 'category');
  chartOf(sheet, 'lda-recap-categories', typeset('Coût et validé par catégorie'), categories, [3, 6], 'bars');
  sheet.breakPage();
  const funders = byColumns(sheet, sources, typeset('Par financeur (hors AMI)'), 'financement-', [
    'Financeur',
    `Financements ${years.first}`,
  ]);
  chartOf(sheet, 'lda-recap-financeurs', typeset('Financements par financeur (hors AMI)'), funders, [3], 'bars');
  sheet.breakPage();
  byColumns(sheet, sources, 'Par bénéficiaire du financement validé', 'part-', ['Bénéficiaire', 'Validé']);
  byText(sheet, agreement, sources, 'Par territoire', 'territory');
  byPilot(sheet, sources);
  sheet.breakPage();
  byPriority(sheet, agreement, sources);
  byYear(sheet, agreement, sources);
  return sheet.build();
}

/** The headings of a table: what its lines are, then what is added up, over the middle of the figures. */
function head(sheet: SheetBuilder, name: string, ...figures: readonly string[]): void {
  sheet.row(text(name, 'head'), ...figures.map((figure) => text(figure, 'head center')));
}

interface Lines {
  first: number;
  last: number;
}

/** The actions of each text of a column of Annexe 1, and of those that say none. */
function byText(
  sheet: SheetBuilder,
  { annexes }: Agreement,
  sources: Sources,
  title: string,
  key: 'category' | 'territory',
): Lines | null {
  const { annexe1 } = annexes;
  const column = annexe1?.columns[key]?.column;
  if (!annexe1 || column === undefined) return null;
  sheet.heading(title);
  head(sheet, key === 'category' ? 'Catégorie' : 'Territoire', ...headings(annexes.years));
  const names = distinctTexts(annexe1.rows.map((row) => row[key].text));
  return group(sheet, sources, names, (name) => sumWhere(sources, sources.range(column), name));
}

/** One line a name, then the total of all actions. */
function group(
  sheet: SheetBuilder,
  sources: Sources,
  names: readonly string[],
  cells: (name: string) => { count: string; sums: readonly string[] },
): Lines {
  const first = sheet.next;
  for (const name of names) {
    const { count, sums } = cells(name);
    sheet.row(
      text(name === '' ? 'Non renseigné' : name),
      formula(count, 'cell number'),
      ...sums.map((sum) => formula(sum, 'cell money')),
    );
  }
  const last = sheet.next - 1;
  total(sheet, wholeSums(sources), { first, last });
  return { first, last };
}

/**
 * The total of all actions, whatever the lines say, and a warning where some action is in none of them: a category or a
 * pilot that came since.
 */
function total(sheet: SheetBuilder, { count, sums }: { count: string; sums: readonly string[] }, lines: Lines): void {
  const row = sheet.row(
    text('Total', 'total'),
    formula(count, 'total number'),
    ...sums.map((sum) => formula(sum, 'total money')),
  );
  const isWhole = `SUM(B${lines.first}:B${lines.last})=B${row}`;
  const warning = typeset('Des actions ne sont dans aucune de ces lignes : refaites la feuille (« Calculs »).');
  sheet.rowOf(14, [formula(`=IF(${isWhole},"","${warning}")`, 'note')]);
}

/** The total of each column of a family: a funder, a beneficiary. */
function byColumns(
  sheet: SheetBuilder,
  sources: Sources,
  title: string,
  prefix: string,
  [name, heading]: [name: string, heading: string],
): Lines | null {
  const members = [...sources.budget.values()].filter(({ id }) => id.startsWith(prefix));
  if (members.length === 0) return null;
  sheet.heading(title);
  head(sheet, name, 'Actions', heading);
  const first = sheet.next;
  for (const member of members) {
    const label = member.heading.replace(/^(?:dont|Part) /, '').replace(/(?: \d{4})?\s*\(€\)$/, '');
    sheet.row(
      text(label.charAt(0).toUpperCase() + label.slice(1)),
      formula(`=COUNTIF(${member.range},">0")`, 'cell number'),
      formula(columnTotal(member), 'cell money'),
    );
  }
  const last = sheet.next - 1;
  sheet.row(text('Total', 'total'), text(null, 'total'), formula(`=SUM(C${first}:C${last})`, 'total money'));
  sheet.gap();
  return { first, last };
}

/** The actions of each leading organisation, from the columns of Annexe 2. */
function byPilot(sheet: SheetBuilder, { objectives }: Sources): void {
  const [pilot, cost, approved] = ['pilote-principal', 'cout-rattache', 'valide-rattache'].map((id) =>
    objectives?.get(id),
  );
  sheet.heading('Par pilote');
  if (!objectives || !pilot || !cost || !approved) {
    sheet.paragraph(
      typeset(
        'Insérez en Annexe 2 les colonnes « Pilote principal », « Coût (Annexe 1) » et « Validé (Annexe 1) », puis actualisez cette feuille.',
      ),
    );
    sheet.gap();
    return;
  }
  head(sheet, 'Pilote', 'Actions', 'Coût', 'Validé');
  const names = distinctTexts(pilot.values.map((value) => (typeof value === 'string' ? value : '')));
  const first = sheet.next;
  for (const name of names) {
    const row = sheet.next;
    const isTheirs = name === '' ? `--(${pilot.range}="")` : `--(${pilot.range}=$A${row})`;
    sheet.row(
      text(name === '' ? 'Non renseigné' : name),
      formula(`=SUMPRODUCT(${isTheirs})`, 'cell number'),
      ...[cost, approved].map(({ range }) => formula(`=SUMPRODUCT(${isTheirs},${range})`, 'cell money')),
    );
  }
  const count = `=SUMPRODUCT(--(${objectives.get('action')?.range ?? pilot.range}<>""))`;
  total(sheet, { count, sums: [cost, approved].map(columnTotal) }, { first, last: sheet.next - 1 });
}

/** The actions of each priority of the national plan. */
function byPriority(sheet: SheetBuilder, { annexes }: Agreement, sources: Sources): void {
  const priority = sources.budget.get('priorite');
  sheet.heading('Par priorité du plan national');
  if (!priority) {
    sheet.paragraph(
      typeset(
        'Insérez la colonne « Priorité du plan (1-5) », choisissez les priorités, puis actualisez cette feuille.',
      ),
    );
    sheet.gap();
    return;
  }
  head(sheet, 'Priorité', ...headings(annexes.years));
  const { range } = priority;
  const names = [...planPriorities.map((label, index) => `${index + 1}. ${label}`), ''];
  group(sheet, sources, names, (name) => {
    return sumWhere(sources, name === '' ? range : `${range}&""`, name === '' ? '' : name.slice(0, 1));
  });
}

/** What each of the two years costs, and who pays. */
function byYear(sheet: SheetBuilder, { annexes, isOwn, settings }: Agreement, sources: Sources): void {
  const { first, second } = annexes.years;
  sheet.heading('Par année');
  const amounts = ['Coût', 'Cofinancements', 'AMI'].map((heading) => text(heading, 'head center'));
  sheet.row(text('Année', 'head', 2), ...amounts);
  const total = (id: string) => {
    const column = sources.budget.get(id);
    return column ? formula(columnTotal(column), 'cell money') : text('colonne non insérée', 'cell');
  };
  sheet.row(text(`${first} (AMI validé)`, 'cell', 2), total('cout-total'), total('financements'), total('valide'));
  sheet.row(
    text(`${second} (besoin AMI estimé)`, 'cell', 2),
    total('depenses-suivantes'),
    total('cofinancements-suivants'),
    total('besoin-suivant'),
  );
  if (isOwn && settings.envelope > 0)
    sheet.paragraph(typeset(`Enveloppe de l’article 2.2.1 : ${euros(settings.envelope)}.`), 'note');
}

/** A chart of some columns of a table. */
function chartOf(
  sheet: SheetBuilder,
  name: string,
  title: string,
  lines: Lines | null,
  columns: readonly number[],
  kind: 'bars' | 'columns',
): void {
  if (!lines || lines.last < lines.first) return;
  const area = (column: number) => ({ top: lines.first, left: column, bottom: lines.last, right: column });
  const names: Record<number, string> = { 3: columns.length > 1 ? 'Coût' : 'Financements', 6: 'Validé' };
  sheet.chart(
    {
      name,
      kind,
      title,
      altText: `${title}, en euros : une barre par ligne du tableau qui précède.`,
      categories: area(1),
      series: columns.map((column, index) => ({
        name: names[column] ?? '',
        values: area(column),
        color: chartColors[index] ?? chartColors[0],
      })),
      numberFormat: '#,##0 "€"',
    },
    14,
  );
  sheet.gap();
}
