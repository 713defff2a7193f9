import { contactSheet } from '../../support/contact-sheet';
import { monthSerial } from '../../support/agreement';
import type { Fault } from './fault';
import { anyAction, cellFault, cellFault2, in1, in2, isGranted, knowsItsAgreement, sumOf } from './fault';

/** A contact sheet in which the value beside one label is wrong. */
function contactFault(name: string, rule: string, label: string, ...values: (string | null)[]): Fault {
  return {
    name,
    rules: [rule],
    plant(book, random) {
      const sheet = contactSheet({ [label]: random.pick(values) });
      book.others = [sheet];
      const row = sheet.values.findIndex(([cell]) => cell === `${label} :`) + 1;
      return [1, 2].map((column) => ({ sheet: sheet.name, row, column }));
    },
  };
}

/** What identifies actions and the collectivity, and what one annexe says otherwise than the other. */
export const annexesFaults: readonly Fault[] = [
  cellFault('champ obligatoire vide', ['identification-champs-obligatoires'], 'category', (_, random) =>
    random.pick([null, '-', '?']),
  ),
  cellFault('objectif vide', ['identification-champs-obligatoires'], 'objective', () => null),
  {
    name: 'numéros qui ne se suivent pas',
    rules: ['identification-numero-continu'],
    plant({ annexe1, annexe2, plan, layout }) {
      const last = plan.actions[plan.actions.length - 1];
      if (!last || last.number < 3) return null;
      for (const sheet of [annexe1, annexe2]) sheet.set(last.number, 'number', layout.writeNumber(last.number + 3));
      return [in1(last.number, 'number'), in2(last.number, 'number')];
    },
  },
  {
    name: 'deux actions du même intitulé',
    rules: ['identification-libelle'],
    plant({ annexe1, annexe2, plan }, random) {
      const one = anyAction({ plan }, random);
      const other = one && anyAction({ plan }, random, ({ template }) => template !== one.template);
      if (!one || !other) return null;
      for (const sheet of [annexe1, annexe2]) sheet.set(one.number, 'action', other.title);
      return [in1(one.number, 'action'), in1(other.number, 'action'), in2(one.number, 'action')];
    },
  },
  {
    name: 'territoire mal orthographié',
    rules: ['identification-territoire-reference'],
    plant(book, random) {
      const action = anyAction(book, random, ({ place }) => place.length > 5);
      if (!action || !knowsItsAgreement(book)) return null;
      const places = [...new Set(book.plan.actions.map(({ place }) => place))];
      book.settings = { ...book.settings, territories: places.map((name) => ({ name, actor: null })) };
      book.annexe1.set(action.number, 'territory', random.pick([action.place.slice(0, -2), 'Atlantide']));
      return [in1(action.number, 'territory')];
    },
  },
  contactFault(
    'SIRET faux',
    'identification-siret-valide',
    'N° SIRET',
    '13001303000107',
    '1300130300010',
    '13001303000016',
  ),
  contactFault('clé RIB fausse', 'identification-rib-iban', 'Clé RIB', '20', null),
  contactFault('IBAN faux', 'identification-rib-iban', 'IBAN', 'FR90 3000 1005 12C1 3000 0000 002', 'FR09 3000 1005'),
  contactFault('BIC trop court', 'identification-rib-iban', 'BIC', 'BDFEFR', 'BDFEFRPPC'),
  contactFault('téléphone incomplet', 'identification-fiche-contact', 'Téléphone', '01 23 45 67', null),
  contactFault(
    'courriel impossible',
    'identification-fiche-contact',
    'Adresse électronique',
    'contact.valmont.fr',
    'contact@valmont',
  ),
  contactFault('code postal incomplet', 'identification-fiche-contact', 'Code postal', '9900', null),
  {
    name: 'démarrage qui n’est pas celui de l’autre annexe',
    rules: ['inter-calendrier'],
    plant({ annexe2, plan }, random) {
      const action = anyAction({ plan }, random);
      if (!action) return null;
      const month = action.startMonth > 6 ? action.startMonth - 4 : action.startMonth + 4;
      annexe2.set(action.number, 'start', monthSerial(plan.firstYear, month));
      return [in2(action.number, 'start'), in1(action.number, 'calendar')];
    },
  },
  cellFault('calendrier laissé vide', ['inter-calendrier'], 'calendar', () => null),
  {
    name: 'dépense avant le démarrage',
    rules: ['inter-annee-depense'],
    plant({ annexe1, annexe2, plan }, random) {
      const action = anyAction({ plan }, random);
      if (!action) return null;
      annexe1.set(action.number, 'calendar', monthSerial(plan.firstYear + 1, 3));
      annexe2.set(action.number, 'start', monthSerial(plan.firstYear + 1, 3));
      return [in2(action.number, 'start'), in1(action.number, 'calendar'), in1(action.number, 'cost')];
    },
  },
  {
    name: 'cofinanceur absent des partenaires',
    rules: ['inter-financeur-partenaire'],
    plant({ annexe2, plan, layout, annexe1 }, random) {
      const action = anyAction({ plan }, random, ({ funding }) => funding.length > 0);
      if (!action) return null;
      annexe1.set(action.number, 'funding', layout.writeShares([{ euros: sumOf(action.funding), who: 'CAF' }]));
      annexe2.set(action.number, 'partners', 'SIAO + DDETS');
      return [in2(action.number, 'partners'), in1(action.number, 'funding'), in1(action.number, 'nextYearFunding')];
    },
  },
  {
    name: 'validé pour qui ne prend pas part à l’action',
    rules: ['inter-beneficiaire-pilote'],
    plant({ annexe1, annexe2, plan, layout }, random) {
      const action = anyAction({ plan }, random, isGranted);
      if (!action || layout.isApprovedPlain) return null;
      const { number } = action;
      const partners = String(annexe2.value(number, 'partners'));
      const who = ['CAF', 'Région', 'FAP', 'CNFPT'].find((name) => !partners.includes(name)) ?? 'UNAFO';
      annexe1.set(number, 'approved', layout.writeShares([{ euros: sumOf(action.approved), who }]));
      return [
        in1(number, 'approved'),
        in2(number, 'pilots'),
        in2(number, 'partners'),
        in1('heading', 'approved'),
      ].filter(({ role, row, key }) => (role === 'annexe1' ? annexe1 : annexe2).has(row, key));
    },
  },
  cellFault2(
    'cible autre que celle de l’Annexe 1',
    ['inter-texte-divergent', 'indicateur-cible-coherente'],
    'objective',
    ({ template }) => template.objective.replace(/\d+/, (count) => String(Number(count) * 10)),
  ),
  cellFault2(
    'mot à la place d’un autre dans l’Annexe 2',
    ['inter-texte-divergent'],
    'description',
    ({ number }, _, { annexe2 }) =>
      String(annexe2.value(number, 'description')).replace(/(\p{L}{6,})(?=[^\p{L}]*$|.{0,20}$)/u, 'quartier'),
  ),
  {
    name: 'Annexe 2 aux en-têtes effacés',
    rules: ['structure-feuille-reconnue'],
    plant({ annexe2 }) {
      for (const key of annexe2.keys) {
        if (!['number', 'action', 'description'].includes(key)) annexe2.set('heading', key, 'Colonne');
      }
      return annexe2.keys.map((key) => in2('heading', key));
    },
  },
];
