import type { Annexe1Row } from '../../annexes';
import { fold } from '../../annexes';

const COORDINATOR = /\b(coor(din|donn)at(eur|rice)s?|coordo|postes? de coordination|chef(fe)?s? de projet)\b/;
/** Other names of the post, which only the category of coordination makes the coordinator's. */
const OFFICER = /\bchargee? de (mission|projet|coordination)\b|\banimat(eur|rice)\b/;
/** A title that is nothing but the post: « Chargée de mission mutualisée ». */
const OFFICER_ALONE = /^(un |une )?(chargee?|animat(eur|rice)|coor(din|donn)at(eur|rice))\b/;
const POST =
  /\b(recrut\w*|postes?|embauch\w*|salaires?|emplois?|etp|temps plein|mi temps|cat(egorie)? [ab]|chef(fe)? de projet)\b/;
/** The categories of the agreement are numbered; coordination is the first (article 2.1.1). */
const COORDINATION = /coordination|animation/;
const LABEL_OF_POST =
  /\b(postes?|coordo|coor(din|donn)at\w*|chef(fe)?s? de projet|chargee?s? de|etp|mis(e|es)? a disposition)\b/;

/**
 * Whether an action is the coordinator's post, that the AMI pays by half (article 2.1.1): its title, or in the category
 * of coordination its description, names a coordinator and speaks of a post.
 */
export function isCoordinatorPost({ action, category, description }: Annexe1Row): boolean {
  const title = fold(action.text);
  const text = `${title} ${fold(description.text)}`;
  const isCoordination = COORDINATION.test(fold(category.text));
  if (!isCoordination && !category.isMissing && category.text !== '') return false;
  const isCoordinator = isCoordination ? COORDINATOR.test(text) || OFFICER.test(text) : COORDINATOR.test(title);
  return (
    isCoordinator &&
    (POST.test(text) || (isCoordination && OFFICER_ALONE.test(title))) &&
    !/\bformations?\b/.test(title)
  );
}

/** Whether the name beside an amount is that of a post rather than of a funder: « Poste de coordo 10000 ». */
export function namesPost(source: string): boolean {
  return LABEL_OF_POST.test(fold(source));
}

/** Whether it is the coordinator's post that is named. */
export function namesCoordinator(source: string): boolean {
  return COORDINATOR.test(fold(source));
}
