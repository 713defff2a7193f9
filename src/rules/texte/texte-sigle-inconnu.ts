import type { Annexes } from '../../annexes';
import { enumeration, plural } from '../../convention';
import { cellKey } from '../../workbook';
import type { Report } from '../finding';
import { placesOf, whereabouts } from '../texts/whereabouts';
import type { Rule } from '../rule';
import { nearestAcronym } from '../texts/nearest-term';
import type { MisreadAcronym } from '../texts/misread-acronym';
import { misreadAcronym } from '../texts/misread-acronym';
import type { AcronymSlip, WordUse } from '../texts/text-analysis';
import { textAnalysis } from '../texts/text-analysis';
import type { UnknownWord } from '../texts/unknown-words';
import { isFrequent, unknownAcronyms } from '../texts/unknown-words';
import { wordFix } from '../texts/word-fix';
import { inContext, placeName } from '../texts/wording';
import { line } from '../wording';

const messages = {
  contradicted: (written: string, where: string, { word, at }: WordUse, term: string | null) =>
    `Le sigle « ${written} » (${where}) n’est pas dans le glossaire ; l’autre annexe a « ${word.text} » à sa place (${placeName(at)})${term === null || term === word.form ? '' : `, et le glossaire « ${term} »`}.`,
  resembling: (written: string, where: string, term: string) =>
    `Le sigle « ${written} » (${where}) n’est pas dans le glossaire, qui a « ${term} ».`,
  misread: (written: string, where: string, meant: readonly string[]) =>
    `« ${written} » (${where}) est sans doute ${enumeration(meant.map((one) => `« ${one} »`))}, mal recopié.`,
  undefined: (written: string, where: string) =>
    `Le sigle « ${written} » (${where}) est à définir : il n’est pas dans le glossaire.`,
  allUndefined: (written: readonly string[]) =>
    `${plural(written.length, 'sigle est', 'sigles sont')} à définir, faute d’être dans le glossaire : ${enumeration(written.map((one) => `« ${one} »`))}.`,
  elsewhere: ({ at }: WordUse, context: string) => `${placeName(at)} : ${context}.`,
};

export const rule: Rule = {
  meta: {
    id: 'texte-sigle-inconnu',
    title: 'Chaque sigle est connu du glossaire.',
    severity: 'information',
    source: 'Glossaire de la convention et de la politique du Logement d’abord',
    why: 'Un sigle mal recopié désigne un autre dispositif, ou aucun ; un sigle que personne n’a défini arrête le lecteur.',
    howToFix: 'Corrigez le sigle ou, s’il est juste, ajoutez-le au glossaire.',
    examples: { bad: '« PPGIDD : 2022 ».', good: '« PPGDID : 2022 ».' },
    needs: {},
  },
  messages,
  check(annexes, { lexicon }) {
    const analysis = textAnalysis(annexes, lexicon);
    return unknownAcronyms(analysis).map((word) => {
      const slip = analysis.acronymSlips.get(word.form);
      const term = nearestAcronym(word.form, lexicon);
      const misread = slip ? null : misreadAcronym(word, lexicon);
      if (misread) return reread(word, misread, annexes);
      return slip ? contradicted(word, slip, term, annexes) : alone(word, isFrequent(word) ? null : term, annexes);
    });
  },
  merge(reports) {
    const [first] = reports as [Report];
    const cells = new Map(reports.flatMap((report) => report.cells ?? []).map((cell) => [cellKey(cell), cell]));
    const terms = reports.flatMap((report) => report.terms ?? []);
    return {
      ...first,
      message: messages.allUndefined(terms),
      cells: [...cells.values()],
      action: null,
      terms,
      evidence: reports.flatMap(({ evidence }) => evidence),
    };
  },
};

function contradicted(word: UnknownWord, { meant }: AcronymSlip, term: string | null, annexes: Annexes): Report {
  const where = whereabouts(word);
  const other = line(messages.elsewhere(meant, inContext([meant.word], meant.at.field.text)), meant.at.field);
  return {
    ...where,
    message: messages.contradicted(word.form, placesOf(word), meant, term),
    severity: 'avertissement',
    terms: [word.form],
    evidence: [...where.evidence, other],
    fix: wordFix(
      word.form,
      word.uses,
      [inItsPlace(word, meant), ...(term === null || term === meant.word.form ? [] : [term])],
      annexes,
    ),
  };
}

function reread(word: UnknownWord, { written, meant, uses }: MisreadAcronym, annexes: Annexes): Report {
  return {
    ...whereabouts(word),
    message: messages.misread(written, placesOf(word), meant),
    terms: [word.form],
    fix: wordFix(written, uses, meant, annexes),
  };
}

function alone(word: UnknownWord, term: string | null, annexes: Annexes): Report {
  const where = { ...whereabouts(word), terms: [word.form] };
  if (term !== null) {
    const fix = wordFix(word.form, word.uses, [term], annexes);
    return { ...where, message: messages.resembling(word.form, placesOf(word), term), fix };
  }
  return { ...where, message: messages.undefined(word.form, placesOf(word)), cause: 'undefined' };
}

/** What the other annexe has: « l’ARS », elision and all, where this one has none: « FARS ». */
function inItsPlace({ uses }: UnknownWord, { word, at }: WordUse): string {
  const isBare = uses.every((use) => use.word.elision === '');
  return isBare ? at.field.text.slice(word.start - word.elision.length, word.end) : word.text;
}
