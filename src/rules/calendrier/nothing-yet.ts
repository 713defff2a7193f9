/** Words that stand where a date or a step is due, and say that none is known. */
export const NOTHING_YET =
  /^(?:nc|neant|(?:reste )?(?:a|de) (?:definir|determiner|preciser|completer|venir|renseigner)|en (?:cours|attente)(?: de definition)?)$/;
