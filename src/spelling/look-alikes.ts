/**
 * True words of French that plans of action hardly ever hold, one letter away from one that they hold all the time:
 * « éployée » for « déployée ». A text that does mean one of them has it in its glossary.
 */

/** By the usual word, those that are written for it by mistake. */
const table: Readonly<Record<string, string>> = {
  accès: 'accus',
  actes: 'jactes antes aces acres',
  actions: 'factions actons cations',
  aide: 'bide ride laide aède amide aride avide aine',
  aides: 'bides rides laides aèdes amides arides avides',
  animer: 'aniser',
  année: 'bannée cannée pannée tannée vannée',
  années: 'bannées cannées pannées tannées vannées',
  bail: 'babil baril bais',
  bailleur: 'railleur brailleur bâilleur mailleur',
  bailleurs: 'railleurs brailleurs bâilleurs mailleurs',
  bilan: 'milan biplan bila',
  bilans: 'milans biplans bilons bilas',
  captés: 'catés caftés caltés cartés castés',
  chantiers: 'chantres',
  cartes: 'fartes martes sartes tartes carpes castes cardes',
  comité: 'comite comaté cogité commité',
  commune: 'commue commute commuée',
  communes: 'commues commutes commuées',
  compte: 'dompte copte comate comète compote',
  convention: 'convection',
  créer: 'crémer',
  dettes: 'bettes jettes tettes dattes',
  dispositif: 'diapositif',
  dispositifs: 'diapositifs',
  droits: 'adroits',
  durée: 'curée murée jurée purée dorée dupée',
  déployée: 'éployée déplorée',
  déployées: 'éployées déplorées',
  déployé: 'éployé déploré',
  déployés: 'éployés déplorés',
  enfant: 'infant entant',
  enfants: 'infants',
  entrée: 'ventrée encrée',
  entrées: 'ventrées encrées',
  famille: 'ramille',
  familles: 'ramilles faucilles',
  femme: 'gemme lemme flemme',
  femmes: 'gemmes lemmes flemmes',
  fiche: 'biche liche miche',
  fiches: 'biches liches miches',
  fonds: 'bonds gonds ponds tonds fends fonts',
  foyer: 'coyer noyer soyer',
  foyers: 'coyers noyers',
  jeune: 'jeûne',
  jeunes: 'jeûnes',
  lien: 'lion',
  loger: 'luger lober lofer lover',
  logés: 'lobés lovés longés',
  logées: 'lobées lovées longées',
  loyer: 'coyer voyer ployer lover',
  loyers: 'coyers voyers',
  maisons: 'baisons taisons moisons massons',
  mars: 'mors jars mirs',
  mesure: 'masure meure mensure',
  mesures: 'masures meures mensures',
  mise: 'bise tise mire mite muse miso',
  mission: 'fission',
  missions: 'fissions pissions tissions dissions',
  moins: 'foins mins moies',
  mois: 'cois rois',
  ménage: 'manage minage ménade',
  ménages: 'manages minages ménades',
  outils: 'coutils',
  parc: 'porc marc',
  permis: 'permit fermis vermis',
  pilotage: 'silotage pelotage picotage',
  pilote: 'ilote bilote hilote pelote picote',
  places: 'laces plaies planes',
  poste: 'peste ponte aposte',
  postes: 'pestes pontes apostes',
  prime: 'rime brime frime grime trime',
  référent: 'déférent réfèrent',
  réponse: 'réponde',
  réponses: 'répondes',
  réseau: 'roseau',
  réseaux: 'roseaux',
  réunions: 'régnions',
  rue: 'drue',
  santé: 'ganté hanté vanté sauté',
  soins: 'foins poins spins',
  sortie: 'ortie sotie',
  sorties: 'orties soties',
  suivre: 'guivre',
  taux: 'étaux vaux',
  ville: 'bille cille oille vielle vrille',
  villes: 'billes cilles oilles vielles vrilles',
  équipe: 'équine',
  équipes: 'équines',
};

const usual = new Map(
  Object.entries(table).flatMap(([meant, written]) => written.split(' ').map((one) => [one, meant] as const)),
);

/** Persons and tenses that such texts are not written in: « donnas », « visâtes ». */
const OLD_TENSE = /^(\p{L}{3,})(?:as|âmes|âtes)$/u;
const NOUNS_IN_AS = new Set(['embarras', 'plâtras', 'frimas']);

/** The usual word that a rare one may stand for; null where there is none. In small letters. */
export function usualFor(form: string): string | null {
  return usual.get(form) ?? null;
}

/** Whether a true word of French is one that hardly any plan of action holds. */
export function isRare(form: string, has: (form: string) => boolean): boolean {
  if (usual.has(form)) return true;
  const [, stem = ''] = OLD_TENSE.exec(form) ?? [];
  return stem !== '' && !NOUNS_IN_AS.has(form) && has(`${stem}er`) && has(`${stem}âmes`);
}
