import type { Amount, Annexes, Field } from '../../annexes';
import { fold } from '../../annexes';
import { nationalActors, territories } from '../../convention';
import type { CellRef } from '../../workbook';
import { cellAddress, cellKey } from '../../workbook';
import type { Report } from '../finding';
import type { Fix } from '../fix';
import type { Rule } from '../rule';
import { nearestAcronym } from '../texts/nearest-term';
import { remembering } from '../texts/remembering';
import type { Lexicon } from '../../spelling';
import { addresses, annexeName, line, shortList } from '../wording';
import { nearNames } from './near-names';
import type { Mention } from './organisation-fix';
import { renaming } from './organisation-fix';

/** « Annexe 1, L23 ; Annexe 2, I9 ». */
function placesOf(mentions: readonly Mention[]): string {
  const annexes = (['annexe1', 'annexe2'] as const).flatMap((role) => {
    const cells = distinct(mentions.filter((mention) => mention.role === role));
    return cells.length === 0 ? [] : [`${annexeName(role)}, ${shortList(cells.map(cellAddress))}`];
  });
  return annexes.join(' ; ');
}

const messages = {
  slip: (written: string, where: string, acronym: string) =>
    `« ${written} » (${where}) s’écrit « ${acronym} » dans le glossaire.`,
  near: (written: string, where: string, name: string) =>
    `« ${written} » (${where}) n’est aucun organisme connu : « ${name} » ?`,
  ways: (acronym: string, ways: readonly string[]) =>
    `L’organisme « ${acronym} » est écrit de ${ways.length} façons : ${shortList(ways.map((way) => `« ${way} »`))}.`,
  way: (written: string, cells: readonly CellRef[]) =>
    `« ${written} » : ${addresses(cells.slice(0, 8))}${cells.length > 8 ? '…' : ''}.`,
  everywhere: (written: string) => `Écrire « ${written} » partout`,
  instead: (written: string, acronym: string) => `Écrire « ${acronym} » à la place de « ${written} »`,
};

export const rule: Rule = {
  meta: {
    id: 'pilotage-vocabulaire-organisme',
    title: 'Chaque organisme est écrit d’une seule façon, celle du glossaire.',
    severity: 'information',
    source: 'Annexe 1, colonnes de financements ; Annexe 2, « Pilote(s) » et « Partenaires centraux »',
    why: 'Un organisme écrit de plusieurs façons échappe aux filtres, aux comptes par organisme et au lecteur.',
    howToFix: 'Gardez une seule façon d’écrire l’organisme, de préférence le sigle du glossaire.',
    examples: { bad: '« ADIL13 » et « ADIL ».', good: '« ADIL 13 » partout.' },
    needs: {},
  },
  messages,
  check(annexes, { lexicon }) {
    const mentions = mentionsOf(annexes);
    return [...slips([...funders(annexes), ...mentions], annexes, lexicon), ...severalWays(mentions, annexes)];
  },
};

function mentionsOf({ annexe2 }: Annexes): Mention[] {
  return (annexe2?.rows ?? []).flatMap(({ number, pilots, partners }) =>
    [pilots, partners].flatMap((at) =>
      at.value.mentions.map(({ text, actor, detail }): Mention => {
        const written = detail === null ? text : withoutDetail(text, detail);
        return { role: 'annexe2', written, actor, at, number: number.value };
      }),
    ),
  );
}

const sourcedKeys = ['funding', 'nextYearFunding', 'approved'] as const;

/** Who pays and who receives: of these only slips count, since a source is written in many more words. */
function funders({ annexe1 }: Annexes): Mention[] {
  return (annexe1?.rows ?? []).flatMap((row) =>
    sourcedKeys.flatMap((key) => sourcesOf(row[key]).map((one): Mention => ({ ...one, number: row.number.value }))),
  );
}

function sourcesOf(at: Field<Amount>): Omit<Mention, 'number'>[] {
  const { parts, sourcesWithoutAmount } = at.value;
  return [...parts, ...sourcesWithoutAmount].flatMap(({ source, actor }) =>
    source === null ? [] : [{ role: 'annexe1', written: source, actor, at }],
  );
}

/** « AMP (FSL) » without « FSL »: the organisation's name alone. */
function withoutDetail(text: string, detail: string): string {
  const at = text.indexOf(detail);
  return (at < 0 ? text : text.slice(0, at)).replace(/[\s(:–-]+$/u, '');
}

/** Names that are a known one with a slip, or that only probably mean it. */
function slips(mentions: readonly Mention[], annexes: Annexes, lexicon: Lexicon): Report[] {
  const slipsOf = knownSlips(annexes);
  const nearest = remembering((written) => nearestAcronym(written, lexicon));
  const near = nearNames(mentions, [...slipsOf.keys()], lexicon);
  const found = new Map<string, { acronym: string; message: typeof messages.slip; uses: Mention[] }>();
  for (const mention of mentions) {
    const name = near.get(mention.written) ?? null;
    // « Emaüs » is « Emmaüs » rather than « EMAS ».
    const slip = name === null || mention.actor !== null ? misspelt(mention, slipsOf, nearest, lexicon) : null;
    const acronym = slip ?? name;
    if (acronym === null) continue;
    const same = found.get(mention.written);
    if (same) same.uses.push(mention);
    else
      found.set(mention.written, { acronym, message: slip === null ? messages.near : messages.slip, uses: [mention] });
  }
  return [...found].map(([written, { acronym, message, uses }]) => {
    const cells = distinct(uses);
    const corrections = renaming(messages.instead(written, acronym), uses, acronym, annexes);
    return {
      message: message(written, placesOf(uses), acronym),
      cell: cells[0] as CellRef,
      cells,
      action: uses.length === 1 ? (uses[0]?.number ?? null) : null,
      evidence: [line(messages.way(written, cells), ...cells)],
      fix: proposal(corrections),
    };
  });
}

/** What each organisation is written by mistake, folded, with what is meant: its acronym, or the whole of a name that ends with it. */
function knownSlips({ territory }: Annexes): Map<string, Map<string, string>> {
  const local = territories.find(({ acronym }) => acronym === territory)?.actors ?? [];
  const slipsOf = new Map<string, Map<string, string>>();
  for (const { acronym, name, misspelt: slip = [], probable = [] } of [...nationalActors, ...local]) {
    const slips = slipsOf.get(acronym) ?? new Map<string, string>();
    slipsOf.set(acronym, slips);
    for (const written of [...slip, ...probable])
      slips.set(fold(written), name.endsWith(` ${acronym}`) ? name : acronym);
  }
  return slipsOf;
}

function misspelt(
  { written, actor }: Mention,
  slipsOf: ReadonlyMap<string, ReadonlyMap<string, string>>,
  nearest: (written: string) => string | null,
  lexicon: Lexicon,
): string | null {
  if (actor !== null) return slipsOf.get(actor)?.get(fold(written)) ?? null;
  return /^\p{Lu}[\p{L}]{4,}$/u.test(written) && !lexicon.terms.acronyms.has(written) ? nearest(written) : null;
}

/** Of an organisation written in more ways, the rarest are not shown, nor offered: the reader chooses among the others. */
const MOST_WAYS = 8;

/** Organisations that the annexe itself writes in more than one way, capitals and accents aside. */
function severalWays(mentions: readonly Mention[], annexes: Annexes): Report[] {
  const byActor = new Map<string, Mention[]>();
  for (const mention of mentions) {
    if (mention.actor === null || mention.written === '') continue;
    const same = byActor.get(mention.actor);
    if (same) same.push(mention);
    else byActor.set(mention.actor, [mention]);
  }
  return [...byActor].flatMap(([actor, uses]): Report[] => {
    const ways = new Map<string, Mention[]>();
    for (const use of uses) {
      const key = fold(use.written).replace(/ /g, '');
      const same = ways.get(key);
      if (same) same.push(use);
      else ways.set(key, [use]);
    }
    if (ways.size < 2) return [];
    const ordered = [...ways.values()].sort((one, other) => other.length - one.length);
    const [, ...rarer] = ordered;
    const cells = distinct(rarer.flat());
    return [
      {
        message: messages.ways(
          actor,
          ordered.map(([first]) => first?.written ?? ''),
        ),
        cell: cells[0] as CellRef,
        cells,
        action: null,
        evidence: ordered.slice(0, MOST_WAYS).map((same) => {
          const where = distinct(same);
          return line(messages.way(same[0]?.written ?? '', where), ...where.slice(0, 8));
        }),
        fix: proposal(
          ordered.slice(0, MOST_WAYS).flatMap((kept) => {
            const [usual] = kept;
            const others = ordered.filter((way) => way !== kept).flat();
            return usual ? renaming(messages.everywhere(usual.written), others, usual.written, annexes) : [];
          }),
        ),
      },
    ];
  });
}

function distinct(mentions: readonly Mention[]): CellRef[] {
  return [...new Map(mentions.map(({ at }) => [cellKey(at.cell), at.cell])).values()];
}

function proposal(corrections: Fix['corrections']): Fix | undefined {
  return corrections.length > 0 ? { kind: 'proposed', corrections } : undefined;
}
