/** Nouns right after a noun, that say of which kind it is and do not agree with it: « une enquête impayés ». */
import { FORMS, formsAs } from '../readings';
import { adjectiveForm } from './adjective-forms';
import { isListed } from './gender';
import { adjectiveForms } from './inflections';
import { isDetermined } from './noun-forms';
import type { Place } from './place';
import { set, small } from './place';

/** Nouns that are adjectives or participles as well: people, moments and moves, measures. */
const KINDS = set(
  'candidat candidats candidate client clients passager passagers enseignant enseignants étudiant étudiants forain forains mineur mineurs réfugié réfugiés ' +
    'salarié salariés retraité retraités employés chien chiens partie parties entreprise entreprises garantie garanties sortie sorties entrée entrées ' +
    'saisie saisies mise mises vue vues prise prises remise retraite conduite retenue durée arrivée découverte impayé impayés équivalent maximum minimum ' +
    'multicritères multirisque multirisques panel',
);
const PERSON = /.{3}(?<!péri|téri|maj|min)(?:eur|trice|euse)s?$/u;

/**
 * Whether the second of two neighbours is rather a noun than an adjective of the first.
 * @param noun where the noun stands that an adjective there would belong to
 */
export function isApposition({ words, word, next, has, readings }: Place, noun: number): boolean {
  const { form } = next;
  const isKind = isListed(form) || isListed(form.slice(0, -1)) || KINDS.has(form);
  if (isKind && !/^(?:publi|loca)/u.test(form)) return true;
  const read = readings(form);
  const asNoun = formsAs('noun', read);
  if (asNoun === 0) return false;
  const isParticiple = formsAs('participle', read) !== 0;
  const isFeminine = (asNoun & FORMS.feminine) !== 0;
  const isMasculine = (asNoun & FORMS.masculine) !== 0;
  // « une double contrainte », « la page statistiques »
  if (isParticiple && (adjectiveForms(readings(small(word))) & asNoun) !== 0) return true;
  if (PERSON.test(form) || (isFeminine && /iques$/u.test(form))) return true;
  const isRatherAdjective = adjectiveForm(form, has) !== null;
  // « jeune », « responsable »
  if (isFeminine && isMasculine && !isRatherAdjective) return true;
  // « enquête impayé »
  const isOneMasculine = adjectiveForms(read) === (FORMS.masculine & FORMS.singular);
  return isOneMasculine && (isParticiple || !isRatherAdjective) && !isDetermined(words, noun);
}
