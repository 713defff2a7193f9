import type { Annexes, Field } from '../../annexes';
import { fold } from '../../annexes';
import { nationalActors, territories } from '../../convention';
import type { Actor } from '../../convention';
import type { CellRef } from '../../workbook';
import { cellKey } from '../../workbook';
import { enumeration } from '../../convention';
import type { Report } from '../finding';
import type { Rule } from '../rule';
import { nearestAcronym } from '../texts/nearest-term';
import type { Lexicon } from '../../spelling';
import { addresses, line } from '../wording';

/** An organisation where a list names it. */
interface Mention {
  /** As written, without what is said of it. */
  written: string;
  actor: string | null;
  at: Field<unknown>;
  number: number | null;
}

const messages = {
  slip: (written: string, where: string, acronym: string) =>
    `« ${written} » (${where}) s’écrit « ${acronym} » dans le glossaire.`,
  ways: (acronym: string, ways: readonly string[]) =>
    `L’organisme « ${acronym} » est écrit de ${ways.length} façons : ${enumeration(ways.map((way) => `« ${way} »`))}.`,
  way: (written: string, cells: readonly CellRef[]) =>
    `« ${written} » : ${addresses(cells.slice(0, 8))}${cells.length > 8 ? '…' : ''}.`,
};

export const rule: Rule = {
  meta: {
    id: 'pilotage-vocabulaire-organisme',
    title: 'Chaque organisme est écrit d’une seule façon parmi les pilotes et les partenaires.',
    severity: 'information',
    source: 'Annexe 2, colonnes « Pilote(s) » et « Partenaires centraux »',
    why: 'Un organisme écrit de plusieurs façons échappe aux filtres, aux comptes par organisme et au lecteur.',
    howToFix: 'Gardez une seule façon d’écrire l’organisme, de préférence le sigle du glossaire.',
    examples: { bad: '« ADIL13 » et « ADIL ».', good: '« ADIL 13 » partout.' },
    needs: { annexe2: [] },
  },
  messages,
  check(annexes, { lexicon }) {
    const mentions = mentionsOf(annexes);
    return [...slips(mentions, annexes, lexicon), ...severalWays(mentions)];
  },
};

function mentionsOf({ annexe2 }: Annexes): Mention[] {
  return (annexe2?.rows ?? []).flatMap(({ number, pilots, partners }) =>
    [pilots, partners].flatMap((at) =>
      at.value.mentions.map(({ text, actor, detail }): Mention => {
        const written = detail === null ? text : withoutDetail(text, detail);
        return { written, actor, at, number: number.value };
      }),
    ),
  );
}

/** « AMP (FSL) » without « FSL »: the organisation's name alone. */
function withoutDetail(text: string, detail: string): string {
  const at = text.indexOf(detail);
  return (at < 0 ? text : text.slice(0, at)).replace(/[\s(:–-]+$/u, '');
}

/** Names that are a known one with a slip, or that only probably mean it. */
function slips(mentions: readonly Mention[], annexes: Annexes, lexicon: Lexicon): Report[] {
  const actors = actorsOf(annexes);
  const found = new Map<string, { acronym: string; uses: Mention[] }>();
  for (const mention of mentions) {
    const acronym = misspelt(mention, actors, lexicon);
    if (acronym === null) continue;
    const same = found.get(mention.written);
    if (same) same.uses.push(mention);
    else found.set(mention.written, { acronym, uses: [mention] });
  }
  return [...found].map(([written, { acronym, uses }]) => {
    const cells = distinct(uses);
    return {
      message: messages.slip(written, addresses(cells), acronym),
      cell: cells[0] as CellRef,
      cells,
      action: uses.length === 1 ? (uses[0]?.number ?? null) : null,
      evidence: [line(messages.way(written, cells), ...cells)],
    };
  });
}

function actorsOf({ territory }: Annexes): readonly Actor[] {
  return [...nationalActors, ...(territories.find(({ acronym }) => acronym === territory)?.actors ?? [])];
}

function misspelt({ written, actor }: Mention, actors: readonly Actor[], lexicon: Lexicon): string | null {
  if (actor === null) {
    return /^\p{Lu}[\p{L}]{4,}$/u.test(written) && !lexicon.terms.acronyms.has(written)
      ? nearestAcronym(written, lexicon)
      : null;
  }
  const isListed = (list: readonly string[] = []) => list.some((name) => fold(name) === fold(written));
  const isSlip = actors.some(
    ({ acronym, misspelt: slip, probable }) => acronym === actor && (isListed(slip) || isListed(probable)),
  );
  return isSlip ? actor : null;
}

/** Organisations that the annexe itself writes in more than one way, capitals and accents aside. */
function severalWays(mentions: readonly Mention[]): Report[] {
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
      ways.set(key, [...(ways.get(key) ?? []), use]);
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
        evidence: ordered.map((same) =>
          line(messages.way(same[0]?.written ?? '', distinct(same)), ...distinct(same).slice(0, 8)),
        ),
      },
    ];
  });
}

function distinct(mentions: readonly Mention[]): CellRef[] {
  return [...new Map(mentions.map(({ at }) => [cellKey(at.cell), at.cell])).values()];
}
