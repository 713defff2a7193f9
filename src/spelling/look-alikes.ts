/**
 * True words of French that plans of action hardly ever hold, one letter away from one that they hold all the time:
 * « éployée » for « déployée ». A text that does mean one of them has it in its glossary.
 */

/** By the usual word, those that are written for it by mistake. None that a plan may well mean: « plaies », « masures ». */
const table: Readonly<Record<string, string>> = {
  actes: 'jactes',
  actions: 'actons',
  aide: 'aède',
  aides: 'aèdes',
  animer: 'aniser',
  année: 'bannée cannée pannée tannée',
  années: 'bannées cannées pannées tannées',
  bail: 'babil baril bais',
  bailleur: 'railleur mailleur',
  bailleurs: 'railleurs mailleurs',
  bilan: 'biplan bila',
  bilans: 'biplans bilons bilas',
  captés: 'catés caftés caltés',
  cartes: 'fartes sartes',
  chantiers: 'chantres',
  comité: 'comaté cogité comite',
  commune: 'commuée',
  communes: 'commues commuées',
  compte: 'copte comate',
  déployé: 'éployé',
  déployée: 'éployée',
  déployées: 'éployées',
  déployés: 'éployés',
  dettes: 'bettes jettes',
  dispositif: 'diapositif',
  dispositifs: 'diapositifs',
  enfant: 'entant',
  famille: 'ramille',
  familles: 'ramilles',
  femme: 'lemme',
  femmes: 'lemmes',
  foyer: 'coyer soyer',
  foyers: 'coyers',
  loger: 'lober lofer',
  logées: 'lobées lovées',
  logés: 'lobés lovés',
  loyer: 'coyer',
  loyers: 'coyers',
  maisons: 'taisons moisons',
  mesure: 'mensure',
  mesures: 'mensures',
  mise: 'miso',
  mois: 'cois',
  ménage: 'ménade',
  ménages: 'ménades',
  moitié: 'moitie',
  outils: 'coutils',
  pilotage: 'silotage picotage',
  pilote: 'bilote hilote picote',
  poste: 'aposte',
  postes: 'apostes',
  réunions: 'régnions',
  soins: 'spins',
  sortie: 'sotie',
  sorties: 'soties',
  suivre: 'guivre',
  ville: 'cille oille',
  villes: 'cilles oilles',
};

const usual = new Map(
  Object.entries(table).flatMap(([meant, written]) => written.split(' ').map((one) => [one, meant] as const)),
);

/** Persons and tenses that such texts are not written in: « donnas », « visâtes ». */
const OLD_TENSE = /^(\p{L}{3,})(?:as|âmes|âtes)$/u;
/** « visas », « hélas »: what else ends so. */
const NOUNS_IN_AS = new Set(
  'agendas embarras extras frimas hélas médias opéras plâtras sagas tapas villas visas'.split(' '),
);

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
