import type { Settings } from '../../convention';
import { typeset } from '../../convention';
import type { Kind } from './typed';
import * as kinds from './typed';

/** The settings that have a field each; what is decided of single rules has a list of its own. */
export type FieldKey = Exclude<keyof Settings, 'rules'>;

/** One field of « Réglages »: what users read of a setting, and how it is typed. */
export interface SettingField {
  key: FieldKey;
  label: string;
  /** What it is used for, where the label does not say it. */
  hint?: string;
  kind: Kind<unknown>;
  /** It says something of one agreement only, and serves only for the annexes of that one (see `isAgreementOf`). */
  isOfOneAgreement?: true;
}

export interface SettingSection {
  id: string;
  title: string;
  /** Said at the top of the section. */
  intro?: string;
  fields: readonly SettingField[];
}

function field<Key extends FieldKey>(key: Key, label: string, kind: Kind<Settings[Key]>, hint?: string): SettingField {
  return { key, label: typeset(label), kind: kind as Kind<unknown>, ...(hint && { hint: typeset(hint) }) };
}

/** A field that serves only for the annexes of the agreement that the settings name. */
const own: typeof field = (...described) => ({ ...field(...described), isOfOneAgreement: true });

const { amount, date, dayCounts, dayOfYear, lines, orNone, required, share, siren, text, whole } = kinds;
const names = lines(required(text));

/** The fields, in the order in which they are shown. */
export const sections: readonly SettingSection[] = [
  {
    id: 'convention',
    title: 'La convention',
    intro: typeset(
      'Pour un autre territoire, changez le nom de la collectivité ou effacez-le : les montants, les territoires et les signataires d’Aix-Marseille-Provence ne s’appliquent plus.',
    ),
    fields: [
      field('collectivity', 'Collectivité signataire', text, 'Telle que la nomme le titre des annexes.'),
      own('siren', 'SIREN', orNone(siren), '9 chiffres, pour la fiche contact (Annexe 3).'),
      own('seat', 'Adresse du siège', orNone(kinds.seat)),
      own('signatories', 'Signataires', names, 'Un sigle par ligne. Les autres s’associent par avenant (article 2).'),
      field('firstYear', 'Première année', whole(1990, 2100), 'Article 3.'),
      field('lastYear', 'Dernière année', whole(1990, 2100), 'Article 3.'),
      own('signatureDate', 'Date de signature', orNone(date), 'jj/mm/aaaa ; vide si elle n’est pas connue.'),
      own('endDate', 'Fin de la convention', date, 'jj/mm/aaaa (article 3).'),
      field('reportDeadline', 'Échéance du rapport d’exécution', dayOfYear, 'jj/mm de l’année suivante (article 2.3).'),
      field('reportAlertDays', 'Rappels avant l’échéance', dayCounts, 'En jours, séparés par des points-virgules.'),
      own(
        'councilDates',
        'Séances du conseil',
        lines(date),
        'Une date par ligne : celles qui peuvent approuver le rapport.',
      ),
    ],
  },
  {
    id: 'montants',
    title: 'Montants et bénéficiaires',
    fields: [
      own(
        'grant',
        'Soutien maximal de l’État',
        amount,
        'Pour la première année (article 2.2.1). 0 s’il n’est pas connu.',
      ),
      own('envelope', 'Coût éligible total', amount, 'À la signature (article 2.2.1). 0 s’il n’est pas connu.'),
      own('grantee', 'Qui reçoit le versement', text, 'Sigle, comme dans la colonne « Financement validé ».'),
      own(
        'beneficiaries',
        'Bénéficiaires possibles',
        names,
        'Un sigle par ligne, pour la colonne « Financement validé ».',
      ),
      field('coordinatorShare', 'Part AMI du poste de coordination', share(), 'Articles 2.1.1 et 2.2.'),
      field('clawbackShare', 'Part que l’État peut réclamer', share(), 'Reversement (article 5).'),
    ],
  },
  {
    id: 'territoires',
    title: 'Territoires et dispositifs',
    fields: [
      own(
        'territories',
        'Territoires',
        lines(kinds.territory),
        'Un par ligne ; après un point-virgule, le sigle de qui y participe toujours. Vide : tous sont admis.',
      ),
      field(
        'ordinarySchemes',
        'Dispositifs de droit commun',
        names,
        'Un par ligne : ce que l’AMI ne finance pas (article 2.1.1).',
      ),
      field('unitCosts', 'Forfaits', lines(kinds.unitCost), 'Un par ligne : dispositif ; unité ; euros par an.'),
    ],
  },
  {
    id: 'seuils',
    title: 'Seuils des contrôles',
    fields: [
      field('tolerance', 'Tolérance', amount, 'Écart sous lequel deux sommes sont égales.'),
      field('blockingGap', 'Écart bloquant', amount, 'Écart d’une ligne au-delà duquel l’anomalie est bloquante.'),
      field('amiShareThreshold', 'Part AMI à signaler', share(), 'Part du coût au-delà de laquelle l’AMI est signalé.'),
      field('costChangeThreshold', 'Variation du coût à expliquer', share(10_000), 'D’une année à l’autre.'),
      field(
        'unitCostChangeThreshold',
        'Variation du coût unitaire à expliquer',
        share(10_000),
        'D’une année à l’autre.',
      ),
      field(
        'targetThreshold',
        'Financement qui exige une cible',
        amount,
        'À partir de là, l’absence de cible est un avertissement.',
      ),
      field(
        'crossedRowDistance',
        'Distance des lignes croisées',
        whole(1, 50),
        'En lignes, entre deux montants échangés.',
      ),
    ],
  },
];

export const fields: readonly SettingField[] = sections.flatMap((section) => section.fields);
