import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import type { IgnoredFinding, KeptTerm, WorkbookState } from '../../src/workbook';
import {
  addingTerm,
  emptyState,
  ignoring,
  keepingSettings,
  mergeStates,
  parseState,
  removingTerm,
  restoring,
  serialiseState,
  standing,
} from '../../src/workbook';

const at = (day: number) => `2022-05-${String(day).padStart(2, '0')}T10:00:00.000Z`;

function ignored(parts: Partial<IgnoredFinding> = {}): IgnoredFinding {
  return {
    id: 'budget-total-colonne:annexe1/total/cost:1o6hf4',
    rule: 'budget-total-colonne',
    action: null,
    excerpt: 'Le total affiché en J28 ne correspond pas à ses lignes.',
    reason: 'Arrondi convenu avec la DDETS',
    author: 'Claire Martin',
    at: at(4),
    ...parts,
  };
}

const term = (text: string, parts: Partial<KeptTerm> = {}): KeptTerm => {
  return { term: text, author: 'Claire Martin', at: at(4), ...parts };
};

const text = fc.string({ unit: 'binary', maxLength: 40 });
const moment = fc.integer({ min: 1, max: 28 }).map(at);
const decided = { author: text, at: moment };
const states: fc.Arbitrary<WorkbookState> = fc.record({
  version: fc.integer({ min: 1, max: 9 }),
  ignored: fc.uniqueArray(
    fc.record({
      id: text,
      rule: text,
      action: fc.option(fc.integer({ min: 1, max: 99 })),
      excerpt: text,
      reason: text,
      ...decided,
    }),
    { selector: ({ id }) => id, maxLength: 5 },
  ),
  terms: fc.uniqueArray(fc.record({ term: text, ...decided }), { selector: (entry) => entry.term, maxLength: 5 }),
  settings: fc.option(fc.record({ values: fc.dictionary(text, fc.oneof(text, fc.nat())), ...decided })),
  rest: fc.dictionary(fc.constantFrom('report', 'monitoring'), fc.oneof(text, fc.array(text, { minLength: 1 }))),
});

/** What a state says, whatever the order of its lists and members. */
function said({ version, ignored, terms, settings, rest }: WorkbookState): string {
  const sorted = (entries: readonly unknown[]) => entries.map((entry) => canonical(entry)).sort();
  return canonical([version, sorted(ignored), sorted(terms), settings, rest]);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([one], [other]) => (one < other ? -1 : 1)))
      : member,
  );
}

describe('the text of the part', () => {
  it('gives back every state, letter by letter, and is well-formed XML', () => {
    fc.assert(
      fc.property(states, (state) => {
        const xml = serialiseState(state);
        const { documentElement } = new DOMParser().parseFromString(xml, 'text/xml');
        expect(documentElement?.namespaceURI).toBe('urn:annexes-lda:1');
        expect(parseState(xml)).toEqual(state);
      }),
    );
  });

  it('holds thousands of decisions', () => {
    const many = Array.from({ length: 3_000 }, (_, index) =>
      ignored({ id: `règle ${index}`, reason: '«é»'.repeat(50) }),
    );
    const state = { ...emptyState, ignored: many };
    expect(parseState(serialiseState(state))).toEqual(state);
  });

  it.each([
    ['a declaration', (xml: string) => `\ufeff<?xml version="1.0" encoding="utf-8"?>\r\n<!-- -->${xml}\n`],
    ['a prefix', (xml: string) => xml.replace('xmlns=', 'xmlns:a=').replace(/(<\/?)annexes/g, '$1a:annexes')],
    ['entities', (xml: string) => xml.replace(/(?<=>.*)"/g, '&quot;').replaceAll('é', '&#233;')],
    ['a CDATA section', (xml: string) => xml.replace(/>(.*)</, '><![CDATA[$1]]><')],
  ])('is read again when another program wrote it with %s', (_, rewritten) => {
    const state = ignoring(ignored())(emptyState);
    expect(parseState(rewritten(serialiseState(state)))).toEqual(state);
  });

  it.each([
    ['nothing', ''],
    ['no XML', 'Bonjour'],
    ['another add-in’s part', '<annexes-lda xmlns="urn:autre">{}</annexes-lda>'],
    ['a part cut short', serialiseState(emptyState).slice(0, -20)],
    ['broken JSON', '<annexes-lda xmlns="urn:annexes-lda:1">{"version":1,</annexes-lda>'],
    ['elements', '<annexes-lda xmlns="urn:annexes-lda:1"><ignored/></annexes-lda>'],
    ['a list', '<annexes-lda xmlns="urn:annexes-lda:1">[]</annexes-lda>'],
  ])('is not taken for ours where it is %s', (_, xml) => {
    expect(parseState(xml)).toBeNull();
  });

  it('keeps what a newer version put there', () => {
    const newer = {
      version: 3,
      ignored: [
        { ...ignored(), until: '2023-01-01' },
        { rule: 'budget-total-colonne', scope: 'rule' },
      ],
      terms: ['SIAO', { ...term('PFTA'), meaning: 'plateforme' }],
      settings: 'agreement-2',
      report: { sheet: 'Rapport' },
    };
    const read = parseState(`<annexes-lda xmlns="urn:annexes-lda:1">${JSON.stringify(newer)}</annexes-lda>`);
    expect(read?.ignored.map(({ id }) => id)).toEqual([ignored().id]);
    expect(read?.terms.map((entry) => entry.term)).toEqual(['PFTA']);
    const written = serialiseState(addingTerm(term('CALEOL'))(read ?? emptyState));
    const content = JSON.parse(/\{.*\}/.exec(written)?.[0] ?? '') as typeof newer;
    expect(content).toMatchObject({ version: 3, settings: 'agreement-2', report: { sheet: 'Rapport' } });
    expect(content.ignored).toEqual(newer.ignored);
    expect(content.terms).toEqual([newer.terms[1], term('CALEOL'), 'SIAO']);
  });
});

describe('decisions', () => {
  it('ignores a finding, under the last reason given', () => {
    const state = ignoring(ignored({ reason: 'Autre motif' }))(ignoring(ignored())(emptyState));
    expect(standing(state.ignored).map(({ reason }) => reason)).toEqual(['Autre motif']);
  });

  it('takes a decision back, and can take it again', () => {
    const { id } = ignored();
    const restored = restoring(id, 'Paul', at(5))(ignoring(ignored())(emptyState));
    expect(standing(restored.ignored)).toEqual([]);
    expect(standing(ignoring(ignored({ at: at(6) }))(restored).ignored)).toHaveLength(1);
  });

  it('adds a term once, and takes it out', () => {
    const state = addingTerm(term('PFTA'))(addingTerm(term('PFTA'))(emptyState));
    expect(standing(state.terms)).toHaveLength(1);
    expect(standing(removingTerm('PFTA', 'Paul', at(5))(state).terms)).toEqual([]);
  });

  it('leaves everything else as it is', () => {
    const state = { ...emptyState, rest: { report: 1 }, terms: [term('PFTA')] };
    const settings = { values: { grant: 1 }, author: 'Paul', at: at(4) };
    expect(keepingSettings(settings)(state)).toEqual({ ...state, settings });
    expect(restoring('unknown', 'Paul', at(5))(state)).toEqual(state);
  });
});

describe('several parts', () => {
  it('make one state with everything of each', () => {
    const one = addingTerm(term('PFTA'))(ignoring(ignored({ id: 'a' }))(emptyState));
    const other = addingTerm(term('CT5'))(ignoring(ignored({ id: 'b' }))(emptyState));
    const merged = mergeStates([one, other]);
    expect(merged.ignored.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(merged.terms.map((entry) => entry.term)).toEqual(['PFTA', 'CT5']);
  });

  it('let the last decision on a finding count, be it to take it back', () => {
    const before = ignoring(ignored())(emptyState);
    const after = restoring(ignored().id, 'Paul', at(5))(before);
    expect(standing(mergeStates([before, after]).ignored)).toEqual([]);
    expect(standing(mergeStates([after, before]).ignored)).toEqual([]);
  });

  it('make the same state in whatever order, however often they are met', () => {
    fc.assert(
      fc.property(states, states, states, (one, other, third) => {
        const plain = { ...other, rest: one.rest };
        const last = { ...third, rest: one.rest };
        const all = mergeStates([one, plain, last]);
        expect(said(mergeStates([last, plain, one]))).toBe(said(all));
        expect(said(mergeStates([mergeStates([one, plain]), last]))).toBe(said(all));
        expect(said(mergeStates([all, one, all]))).toBe(said(all));
      }),
    );
  });
});
