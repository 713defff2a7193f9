import type { Settings } from '../../../convention';
import { enumeration } from '../../../convention';
import type { CellValue } from '../../../workbook';
import { serialOf } from '../../templates/days';
import type { Placeholder, PlaceholderContext, PlaceholderGroup, PlaceholderKind } from './placeholder';
import { BLANK } from './placeholder';

/**
 * What the settings say of this one agreement; a blank where they are another's (those of a workbook that never said its
 * own), or where it is not known.
 */
function said(
  name: string,
  meaning: string,
  read: (settings: Settings, context: PlaceholderContext) => CellValue,
  kind: PlaceholderKind = 'text',
): Placeholder {
  return {
    name,
    meaning,
    kind,
    give(context) {
      if (!context.isOwn) return BLANK;
      const value = read(context.settings, context);
      return { value: value === '' || value === 0 ? null : value };
    },
  };
}

const day = (date: string | null) => (date === null ? null : serialOf(date));

/** What the settings of the workbook say. */
export const agreementPlaceholders: PlaceholderGroup = {
  title: 'Convention',
  hint: 'Ce que disent les Réglages. Rien tant qu’ils ne sont pas ceux de votre convention.',
  placeholders: [
    said('convention.collectivité', 'La collectivité signataire', ({ collectivity }) => collectivity),
    said('convention.siren', 'Son SIREN', ({ siren }) => siren),
    said('convention.adresse', 'Son adresse : la voie', ({ seat }) => seat?.street ?? null),
    said('convention.code postal', 'Son code postal', ({ seat }) => seat?.postalCode ?? null),
    said('convention.ville', 'Sa ville', ({ seat }) => seat?.city ?? null),
    said('convention.signataires', 'Les signataires', ({ signatories }) => enumeration(signatories)),
    {
      name: 'convention.première année',
      meaning: 'La première année, lue dans l’Annexe 1',
      kind: 'number',
      give: ({ annexes }) => ({ value: annexes.years.first }),
    },
    {
      name: 'convention.seconde année',
      meaning: 'La seconde',
      kind: 'number',
      give: ({ annexes }) => ({ value: annexes.years.second }),
    },
    said('convention.date de signature', 'La date de signature', ({ signatureDate }) => day(signatureDate), 'date'),
    said('convention.date de fin', 'Le dernier jour de la convention', ({ endDate }) => day(endDate), 'date'),
    said('convention.subvention', 'La subvention de la première année (article 2.2.1)', ({ grant }) => grant, 'money'),
    said(
      'convention.enveloppe',
      'Le montant total de la convention (article 2.2.1)',
      ({ envelope }) => envelope,
      'money',
    ),
    said('convention.bénéficiaire', 'Le bénéficiaire de la subvention', ({ grantee }) => grantee),
    said('convention.bénéficiaires', 'Ceux des montants validés', ({ beneficiaries }) => enumeration(beneficiaries)),
    said(
      'convention.part du coordinateur',
      'La part du poste de coordinateur que paie l’AMI',
      ({ coordinatorShare }) => coordinatorShare,
      'percent',
    ),
    said(
      'convention.part récupérable',
      'La part d’une subvention que l’Etat peut reprendre (article 5)',
      ({ clawbackShare }) => clawbackShare,
      'percent',
    ),
    said(
      'convention.remise du rapport',
      'La date limite du rapport d’exécution de l’exercice (article 2.3)',
      ({ reportDeadline }, { year }) => serialOf(`${year + 1}-${reportDeadline}`),
      'date',
    ),
  ],
};
