/** A participle after « avoir », that agrees with no subject: « ont signées la charte ». */
import { CLASSES, FORMS, formsAs } from '../readings';
import type { Word } from '../words';
import { inflect } from './inflections';
import type { AgreementSlip, Place } from './place';
import { set, slipOf, small } from './place';

const HAVE = set(
  'a ont ai avons avez avoir ayant aura auront avait avaient aurait auraient aurez auriez avions aviez ait aient',
);
const ARTICLE = set('le la les un une des ce cet cette ces son sa ses leur leurs votre vos notre nos');
const BETWEEN = set('pas plus jamais déjà encore toujours bien également ainsi aussi tous toutes tout souvent');
/** An object that stands before the verb, with which the participle agrees: « qu’ils ont signées », « les a logées ». */
const OBJECT = set(
  'que qui me te se nous vous dont lesquels lesquelles laquelle lequel combien quels quelles quel quelle',
);

/** « ont signées la charte », « après avoir obtenue un permis »; « qu’ils ont obtenues » is right. */
export function participleAfterHave(place: Place): AgreementSlip | null {
  const { word, next, after, words, index, readings } = place;
  if (next.elision !== '' || next.shape !== 'small') return null;
  const read = readings(next.form);
  const forms = formsAs('participle', read);
  if (forms === 0 || (forms & FORMS.masculine & FORMS.singular) !== 0) return null;
  // « nous avons reçues la demande »: a noun as well, were there no object.
  const isNothingElse = read === forms << CLASSES.participle;
  if (!isNothingElse && !(after && (ARTICLE.has(small(after)) || after.elision === "l'"))) return null;
  const at = BETWEEN.has(small(word)) && !word.isAfterSign ? index - 1 : index;
  const verb = words[at];
  if (!verb || !HAVE.has(small(verb)) || (verb.elision !== '' && verb.elision !== "n'" && verb.elision !== "d'"))
    return null;
  if (/^A/u.test(verb.text) && !verb.isOpening) return null;
  if (hasObjectBefore(place, at)) return null;
  const meant = inflect(next.form, FORMS.masculine & FORMS.singular, readings);
  return meant === null ? null : slipOf(place, word.text, meant);
}

/** Whether the sentence has, before a verb, what may be its object. */
function hasObjectBefore({ words, text }: Place, verb: number): boolean {
  const have = words[verb] as Word;
  const near = small(words[verb - 1] ?? have);
  if (/^(?:l[ea]s?|en|me|te|se)$/u.test(near)) return true;
  // « nous avons », and « nous a »
  const isSubject =
    near === 'qui' || (near === 'nous' && /ons$/u.test(have.form)) || (near === 'vous' && /ez$/u.test(have.form));
  for (let at = isSubject ? verb - 2 : verb - 1; at >= 0; at--) {
    const word = words[at] as Word;
    const following = words[at + 1] as Word;
    if (/[.!?;\n]/u.test(text.slice(word.end, following.start))) return false;
    if (OBJECT.has(small(word)) || /^qu'$/u.test(word.elision) || following.elision === "qu'") return true;
  }
  return false;
}
