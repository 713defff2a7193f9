import type { Annexes } from '../../../src/annexes';
import { readAnnexes } from '../../../src/annexes';
import { defaultSettings } from '../../../src/convention';
import { readMonitoring } from '../../../src/monitoring';
import type { Rule, RuleId } from '../../../src/rules';
import { annexesLexicon, rules } from '../../../src/rules';
import { validate } from '../../../src/validation';
import { runRule } from '../../../src/validation/run';
import { frenchDictionary } from '../../support/french';
import type { Figure } from '../figure';
import { duration } from '../figure';
import { generatedAgreement, withUniqueTexts } from '../generated-agreement';
import { medianTime, timed } from '../stopwatch';

const today = '2021-09-15';
const dictionary = frenchDictionary();

/** The rules on the table itself, its amounts and its funders, which have targets of their own. */
const groups = /^(?:structure|budget|cofinancement)-/;
const single: readonly RuleId[] = [
  'pilotage-pilote-vide',
  'pilotage-liste-inachevee',
  'inter-appariement',
  'identification-numero-unique',
  'convention-montant-subvention',
  'convention-enveloppe-totale',
];
const tableRules = rules.filter(({ meta: { id } }) => groups.test(id) || single.includes(id));

/** The rules alone, then everything between the read cells and the findings, on small and large agreements. */
export async function measure(): Promise<Figure[]> {
  const first = await timed(() => validate(generatedAgreement(25), defaultSettings, today, { dictionary }));
  const tableSmall = await rulesTime(25, tableRules);
  const tableLarge = await rulesTime(10_000, tableRules);
  const small = await rulesTime(25);
  const medium = await rulesTime(1_000);
  const large = await rulesTime(10_000);
  const growth = large / medium;
  return [
    duration('Règles du tableau et des montants seules, 25 actions (l’exemple)', tableSmall, 30),
    duration('Règles du tableau et des montants seules, 10 000 actions', tableLarge, 1500),
    duration('Règles seules, 25 actions (l’exemple)', small, 60),
    duration('Règles seules, 1 000 actions', medium),
    duration('Règles seules, 10 000 actions', large, 3000),
    {
      name: 'Règles seules, de 1 000 à 10 000 actions (× 10 : linéaire)',
      measured: `× ${growth.toFixed(1)}`,
      target: '< × 15',
      isReached: growth < 15,
    },
    duration('Lecture des annexes et règles, 25 actions, premier contrôle', first),
    duration('Lecture des annexes et règles, 25 actions, contrôles suivants', await validationTime(25)),
    duration('Lecture des annexes et règles, 10 000 actions', await validationTime(10_000)),
    duration(
      'Lecture des annexes et règles, 1 000 actions aux textes tous différents',
      await validationTime(1_000, withUniqueTexts(generatedAgreement(1_000))),
    ),
  ];
}

/** Fewer runs where each is long. */
const runs = (actions: number) => (actions > 1_000 ? 3 : 15);

function rulesTime(actions: number, ofRules: readonly Rule[] = rules): Promise<number> {
  const agreement = generatedAgreement(actions);
  const read = readAnnexes(agreement, defaultSettings);
  const monitoring = readMonitoring(agreement);
  return medianTime(() => {
    // Annexes and a lexicon of their own for each run: with them the rules remember what one has worked out for another.
    const annexes = fresh(read);
    const context = {
      settings: defaultSettings,
      today,
      lexicon: annexesLexicon(annexes, dictionary, []),
      monitoring,
    };
    ofRules.forEach((rule) => runRule(rule, annexes, context));
  }, runs(actions));
}

/** The same annexes and rows as other objects. */
function fresh({ annexe1, annexe2, ...others }: Annexes): Annexes {
  return { ...others, annexe1: annexe1 && withFreshRows(annexe1), annexe2: annexe2 && withFreshRows(annexe2) };
}

function withFreshRows<Row extends object, Annexe extends { rows: Row[] }>(annexe: Annexe): Annexe {
  return { ...annexe, rows: annexe.rows.map((row) => ({ ...row })) };
}

function validationTime(actions: number, snapshot = generatedAgreement(actions)): Promise<number> {
  return medianTime(() => validate(snapshot, defaultSettings, today, { dictionary }), runs(actions));
}
