/** « on » and « ont ». */
import { isParticipleOfOne, isPlural } from './forms';
import { genderOf } from './gender';
import type { AgreementSlip, Place } from './place';
import { set, slipOf, small } from './place';

/** What follows « ont », and no verb of « on ». */
const OF_VERB = set('du de des un une pour également ainsi toutes tous beaucoup besoin accès été');
/** No verb of « on » either: not « fait ». */
const TAKEN = set('pris mis permis reçu obtenu ouvert signé droit lieu recours intérêt vocation tendance');
/** « les personnes on le droit », and no « on le sait »: what one has. */
const HAD = set('droit temps choix devoir soutien statut possibilité capacité charge volonté obligation occasion');

/** « n’on pas », « les communes on signé », « ils on ». */
export function haveOrOne(place: Place): AgreementSlip | null {
  const { word, next, before, after, has } = place;
  if (word.form === 'ont') return isBeforeVerbOfOne(place) ? slipOf(place, 'on') : null;
  if (word.form !== 'on') return null;
  const isNegative = word.elision === "n'";
  const isSeveral = before !== undefined && !word.isAfterSign && /^(?:ils|elles)$/u.test(small(before));
  const isAuxiliary =
    next.elision === '' &&
    (next.form === 'été' || isTaken(next.form, has) || TAKEN.has(next.form)) &&
    !word.isOpening &&
    word.elision === '';
  const isPossession =
    (next.elision === "l'" && HAD.has(next.form)) ||
    (/^(?:les?|la)$/u.test(next.form) && next.elision === '' && after !== undefined && HAD.has(after.form));
  // « les organisations on du mal », « ceux qui on un projet »
  const isAfterSubject =
    before !== undefined &&
    !word.isAfterSign &&
    word.elision === '' &&
    (small(before) === 'qui' || isPlural(small(before), has)) &&
    (OF_VERB.has(next.form) || next.elision === "d'" || isPossession);
  return isNegative || isSeveral || isAuxiliary || isAfterSubject ? slipOf(place, 'ont') : null;
}

/** « on réduit », « on construit »: verbs as well. */
const isTaken = (form: string, has: Place['has']) => isParticipleOfOne(form, has) && !/[uie]it$|[aeo]int$/u.test(form);

/** « l’hébergement dure, ont parle de séjour »: a verb of one, and no participle. */
function isBeforeVerbOfOne({ word, next, before, has }: Place): boolean {
  const { form } = next;
  if (word.elision !== '' || next.elision !== '' || next.shape !== 'small') return false;
  if (before && !word.isAfterSign && !/^(?:que|si|quand|où|dont|lorsque|et)$/u.test(small(before))) return false;
  if (/^(?:peut|doit|sait|voit|veut)$/u.test(form)) return true;
  return /.{2}e$/u.test(form) && has(`${form}nt`) && has(`${form}r`) && genderOf(form) === null && !has(`${form}nts`);
}
