/** What a form may be, as far as its ending and the dictionary's other forms tell. */
import { isFunctionWord } from '../function-words';
import type { Word } from '../words';
import { set } from './place';

type Has = (form: string) => boolean;

/** Singulars that end like plurals, though the dictionary has a word without their last letter. */
const ALWAYS_S = set(
  'anis avions avis bas bois bras bus cas compris cours débris devis dos fils fois fonds frais gars gros jus logis mais mois moins pas pays pris ' +
    'procès puis relais semis sens souris surplus tapis tas temps tiers trois vers',
);

/** Whether a form is the plural of a word: « ménages »; of « parcours » and « accès » there is no shorter one. */
export function isPlural(form: string, has: Has): boolean {
  const one = form.slice(0, -1);
  if (form.length < 5 || !form.endsWith('s') || one.endsWith('s') || ALWAYS_S.has(form)) return false;
  return has(form) && has(one) && !isVerbInS(form, has);
}

/** « aurais », of which « aurait » is another person, and « savons », « savez ». */
function isVerbInS(form: string, has: Has): boolean {
  if (form.endsWith('ais')) return has(`${form.slice(0, -1)}t`);
  return form === 'savons';
}

/** Words with a plural of their own that are rather adverbs or verbs, that go unchanged before another (« deux cent dix »), or anyway. */
const UNCHANGED = set(
  'bien cent clef clé demi ensemble font hors maximum minimum moyen neuf nord est ouest quasi semi sud super type vingt mille ' +
    'maxima minima start-up startup janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
);
const ORDINAL = /^(?:premi(?:er|ère)|seconde?|\p{L}+ième)$/u;

/** The plural of a form that has one and is not it; null for any other. */
export function pluralOf(form: string, has: Has): string | null {
  if ((form.length < 4 && form !== 'élu') || /[sxz]$/u.test(form) || isFunctionWord(form) || UNCHANGED.has(form))
    return null;
  if (!has(form)) return null;
  const inX = form.endsWith('al') ? `${form.slice(0, -1)}ux` : /[ae]u$/u.test(form) ? `${form}x` : null;
  return [`${form}s`, inX].find((several) => several !== null && has(several)) ?? null;
}

/** « les premier et second degrés » */
export const isOrdinal = (form: string) => ORDINAL.test(form);

/** Infinitives that are nouns as well, so that the dictionary has a plural of them. */
const NOUNS_TOO = set(
  'avoir coucher déjeuner devoir dîner dire être goûter lever lire parler pouvoir rire savoir sourire toucher vivre',
);

/** Whether a form is an infinitive of the first group: « proposer », and not « foyer ». */
export function isFirstInfinitive(form: string, has: Has): boolean {
  return form.length > 4 && form.endsWith('er') && has(form) && has(`${form.slice(0, -2)}é`) && !has(`${form}s`);
}

/** The commonest infinitives of the other groups. */
const OTHER_INFINITIVES = set(
  'accueillir agir aboutir aller apprendre atteindre choisir comprendre conduire construire convenir craindre définir devenir dire disparaître ' +
    'élargir entendre établir faire fournir garantir inscrire instruire intervenir investir lire maintenir mettre nourrir obtenir ouvrir ' +
    'offrir parcourir partir permettre poursuivre prendre prévenir prévoir produire promouvoir recevoir recruter réduire réunir remplir rendre répondre ' +
    'réussir revoir rompre saisir savoir servir sortir soutenir souscrire suivre tenir traduire transmettre unir venir vivre voir',
);

/** Whether a form is surely an infinitive. */
export function isInfinitive(form: string, has: Has): boolean {
  const isSecond = /.{3}ir$/u.test(form) && has(form) && has(`${form.slice(0, -1)}ssent`);
  const isThird = /.{3}re$/u.test(form) && has(form) && has(`${form.slice(0, -2)}ent`) && !has(`${form}s`);
  return isSecond || isThird || OTHER_INFINITIVES.has(form) || isFirstInfinitive(form, has);
}

/** Short words that say how or when, beside those in « -ment ». */
const ADVERBS = set(
  'ainsi alors aussi bien bientôt davantage déjà donc encore enfin ensuite jamais mal même moins parfois pas plus plutôt presque souvent tard tôt toujours toutefois très trop',
);

/** Whether a form is an adverb: « également », and not « logement », which has a plural. */
export function isAdverb(form: string, has: Has): boolean {
  return ADVERBS.has(form) || (/.{3}ment$/u.test(form) && has(form) && !has(`${form}s`));
}

/** Whether a form is an infinitive, and no noun as well. */
export function isOnlyInfinitive(form: string, has: Has): boolean {
  return isInfinitive(form, has) && !NOUNS_TOO.has(form);
}

/** Whether what follows a word may open a group of its own, rather than say something of that word. */
export function mayStandBeforeDeterminer({ form }: Word, has: Has): boolean {
  return isFunctionWord(form) || isInfinitive(form.toLowerCase(), has);
}

/** Whether a form is surely a verb of several: « interviennent », and not « résident » or « également ». */
export function isVerbOfSeveral(form: string, has: Has): boolean {
  if (!/.{3}ent$/u.test(form) || !has(form) || has(`${form}s`) || form === 'souvent') return false;
  return !form.endsWith('ment') || has(`${form.slice(0, -3)}er`);
}

const FINITE_VERBS = set(
  'est sont a ont sera seront était étaient avait avaient aura auront peut peuvent pourra pourront doit doivent devra devront font fera feront va vont veut ' +
    'permet permettra devient vient tient intervient',
);

/** Whether a form is surely a verb with a subject: « peut », « interviennent ». */
export function isFiniteVerb(form: string, has: Has): boolean {
  return FINITE_VERBS.has(form) || isVerbOfSeveral(form, has);
}

/** Rather nouns than verbs: « les intervenant ». */
const NOUNS_IN_ANT = set('commerçant enseignant étudiant exploitant habitant intervenant montant');

/** Whether a form may be a verb that « les » stands before as a pronoun: « les accompagne », « les rend », « les aida ». */
export function mayBeVerb(form: string, has: Has): boolean {
  if (NOUNS_TOO.has(form) || (form.endsWith('ant') && !NOUNS_IN_ANT.has(form))) return true;
  if (/[ea]$/u.test(form) && has(`${form}nt`)) return true;
  if (form.endsWith('ra') && has(`${form}i`)) return true;
  if (!/[tdpcn]$/u.test(form)) return false;
  const stem = form.slice(0, -1);
  // « réunit »
  return [
    `${stem}r`,
    `${form}re`,
    `${form}tre`,
    `${form}ir`,
    `${stem}re`,
    `${stem}dre`,
    `${stem}ir`,
    `${stem}tir`,
  ].some(has);
}

/** Nouns that look like participles. */
const NOUNS_IN_E = set(
  'abonné accusé allié arrêté assuré associé carré cité comité communiqué congé côté délégué député doigté employé énoncé exposé fiancé fossé gré ' +
    'intéressé invité marché passé pavé pré procédé réfugié relevé résumé retraité salarié thé tracé traité café canapé clergé comté décolleté ' +
    'immigré insurgé révolté rescapé démarché supermarché',
);

/** The infinitive of a participle in « é »: « coordonner » of « coordonné »; null for anything else, or a noun. */
export function infinitiveOf(form: string, has: Has): string | null {
  if (!/.{3}é$/u.test(form) || NOUNS_IN_E.has(form) || !has(form)) return null;
  const infinitive = `${form.slice(0, -1)}er`;
  return has(infinitive) ? infinitive : null;
}

/** Whether a form is a participle in « é », of any gender and number. */
export function isParticiple(form: string, has: Has): boolean {
  return infinitiveOf(form.replace(/(?<=é)(?:e|s|es)$/u, ''), has) !== null;
}

/** The commonest participles of the other groups that no ending tells, masculine and singular, and no nouns as well. */
const OTHER_PARTICIPLES = set(
  'lié abouti accompli accueilli devenu né sorti venu acquis admis atteint choisi conclu conduit connu conçu construit contraint couvert cédé défini démuni détenu détruit élargi ' +
    'éteint établi exclu fourni garanti inscrit issu maintenu obtenu offert ouvert perdu prévu reçu réduit rempli rendu retenu réuni saisi ' +
    'soumis soutenu transmis tenu uni vécu vendu',
);

/** Whether a form is a participle, masculine and singular, and no noun. */
export function isParticipleOfOne(form: string, has: Has): boolean {
  return OTHER_PARTICIPLES.has(form) || infinitiveOf(form, has) !== null || isParticipleInIOrU(form, has);
}

const NOUNS_IN_I_OR_U = set(
  'parti pari défi appui abri ami cri pli contenu revenu attendu aperçu prévenu tissu reçu élu individu statu menti',
);

/** « établi », « reconnu », « perçu », « rendu ». */
function isParticipleInIOrU(form: string, has: Has): boolean {
  if (!/.{3}[iu]$/u.test(form) || NOUNS_IN_I_OR_U.has(form) || !has(`${form}es`)) return false;
  if (form.endsWith('i')) return has(`${form}r`) && has(`${form}ssent`);
  const stem = form.slice(0, -1);
  const infinitives = [`${stem}re`, `${stem}ir`, `${stem}oir`, `${stem}aître`, stem.replace(/ç$/u, 'cevoir')];
  return infinitives.some((infinitive) => infinitive !== stem && has(infinitive));
}
