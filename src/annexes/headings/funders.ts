/**
 * One column of the model split into one for each funder: « Cofinancements 2023 » merged over « Agglomération »,
 * « Département », « CAF » and, often, « Total cofinancements ».
 */
import { fold } from '../text';
import type { Heading } from './match';
import { isHeadingLike } from './vocabulary';

const OF_FUNDINGS = /financement|financeur/;
const OF_TOTAL = /^(?:sous )?tota(?:l|ux)\b|^ensemble\b/;
/** « Cofinancements » over « 2023 » and « 2024 » are two columns of the model. */
const OF_YEAR = /\b20\d\d\b|^n\b|\bannee\b/;

/** What a heading of a group says above its own: « Cofinancements 2023 »; "" where nothing does. */
function groupOf({ text, own }: Heading): string {
  return text === own ? '' : text.slice(0, text.length - own.length).trim();
}

/** The headings, each group of funders as one: under the group’s title, where their total stands or else the first. */
export function withFundersGrouped(headings: readonly Heading[]): Heading[] {
  const grouped: Heading[] = [];
  for (let from = 0; from < headings.length;) {
    const first = headings[from] as Heading;
    const group = groupOf(first);
    let to = from + 1;
    while (group !== '' && to < headings.length && groupOf(headings[to] as Heading) === group) to++;
    const members = headings.slice(from, to);
    grouped.push(...(asOne(group, members) ?? members));
    from = to;
  }
  return grouped;
}

function asOne(group: string, members: readonly Heading[]): Heading[] | null {
  if (members.length < 2 || !OF_FUNDINGS.test(fold(group))) return null;
  const total = members.find(({ own }) => OF_TOTAL.test(fold(own)));
  const funders = members.filter((one) => one !== total);
  const [first] = funders;
  if (!first || funders.some(({ own }) => OF_YEAR.test(fold(own)) || isHeadingLike(own, false))) return null;
  const { column, row } = total ?? first;
  return [{ column, row, text: group, own: group, funders }];
}
