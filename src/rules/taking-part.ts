/** Who takes part in an action, by the lists of pilots and partners of Annexe 2. */
import type { Annexe2, Annexe2Row, Annexes } from '../annexes';
import { fold } from '../annexes';
import { nationalActors, territories } from '../convention';

const stateActors = new Set(nationalActors.filter(({ family }) => family === 'etat').map(({ acronym }) => acronym));

const collectivities = new Set(
  [...nationalActors, ...territories.flatMap(({ actors }) => actors)]
    .filter(({ family }) => family === 'collectivite')
    .map(({ acronym }) => acronym),
);

/** An organisation as a cell names it, and the actor of the glossary that it is, if any. */
export interface Organisation {
  source: string;
  actor: string | null;
}

/** Names that the lists of pilots and partners give to organisations that the glossary does not know, in plain small letters. */
const named = new WeakMap<Annexe2, ReadonlySet<string>>();

function namesOf(annexe: Annexe2): ReadonlySet<string> {
  const known = named.get(annexe);
  if (known) return known;
  const lists = annexe.rows.flatMap(({ pilots, partners }) => [...pilots.value.mentions, ...partners.value.mentions]);
  const names = new Set(lists.filter(({ actor }) => actor === null).map(({ text }) => fold(text)));
  named.set(annexe, names);
  return names;
}

/** Whether a name beside an amount is an organisation's: one of the glossary, or one that some action of Annexe 2 lists. */
export function isOrganisation({ source, actor }: Organisation, { annexe2 }: Annexes): boolean {
  return actor !== null || (annexe2 !== null && namesOf(annexe2).has(fold(source)));
}

/** A service, a programme or a fund of the State. */
export function isOfState({ actor }: Organisation): boolean {
  return actor !== null && stateActors.has(actor);
}

/** « Tous les partenaires », « L’ensemble des acteurs du territoire »: nobody is left out, unless a word narrows it. */
const EVERYBODY =
  /^(?:tous(?: les| nos)?|(?:l )?ensemble d(?:es|e nos)) (?:partenaires|acteurs|signataires)(?: (?:locaux|concernes|cites|mobilises|territoriaux|lda|du (?:territoire|plan|logement d abord)|de (?:l action|la convention|la demarche|l accord)))*$/u;

/**
 * Whether an organisation is among the pilots or partners of an action, under its acronym or as it was written. Any
 * service of the State stands for the State, its programmes and its funds.
 */
export function takesPart(organisation: Organisation, { pilots, partners }: Annexe2Row): boolean {
  const mentions = [...pilots.value.mentions, ...partners.value.mentions];
  if (mentions.some(({ actor }) => actor !== null && actor === organisation.actor)) return true;
  if (mentions.some(({ actor, text }) => actor === null && EVERYBODY.test(fold(text)))) return true;
  if (isOfState(organisation) && mentions.some(({ actor }) => actor !== null && stateActors.has(actor))) return true;
  // The housing solidarity fund is the département's, or the métropole's that it was handed to.
  if (organisation.actor === 'FSL' && mentions.some(({ actor }) => actor !== null && collectivities.has(actor)))
    return true;
  const listed = ` ${plain(pilots.text)} ${plain(partners.text)} `;
  if ([organisation.actor, organisation.source].some((name) => name !== null && listed.includes(` ${plain(name)} `)))
    return true;
  const initials = plain(organisation.source);
  return initials.length > 1 && mentions.some(({ actor, text }) => actor === null && initialsOf(text) === initials);
}

/** In plain small letters, « L.H.S.H. » as « LHSH ». */
function plain(name: string): string {
  return fold(name.replace(/(?<!\p{L})(\p{L})\.(?=\p{L}(?!\p{L}))/gu, '$1'));
}

const SMALL_WORDS = new Set('d de des du en et l la le les sur'.split(' '));

/** « mgl » of « Métropole du Grand Littoral ». */
function initialsOf(name: string): string {
  return fold(name)
    .split(' ')
    .filter((word) => !SMALL_WORDS.has(word))
    .map(([first]) => first)
    .join('');
}

/** Both lists name somebody and are finished: who is missing from the others is said by the rules of the lists. */
export function areListed({ pilots, partners }: Annexe2Row): boolean {
  return [pilots, partners].every(
    ({ value, isMissing }) => !isMissing && value.mentions.length > 0 && !value.isUnfinished && !value.isDoubtful,
  );
}
