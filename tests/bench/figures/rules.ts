import { readAnnexes } from '../../../src/annexes';
import { defaultSettings } from '../../../src/convention';
import { annexesLexicon, rules } from '../../../src/rules';
import { validate } from '../../../src/validation';
import { runRule } from '../../../src/validation/run';
import { frenchDictionary } from '../../support/french';
import type { Figure } from '../figure';
import { duration } from '../figure';
import { generatedAgreement } from '../generated-agreement';
import { medianTime, timed } from '../stopwatch';

const today = '2021-09-15';
const dictionary = frenchDictionary();

/** The rules alone, then everything between the read cells and the findings, on small and large agreements. */
export async function measure(): Promise<Figure[]> {
  const first = await timed(() => validate(generatedAgreement(25), defaultSettings, today, { dictionary }));
  const small = await rulesTime(25);
  const medium = await rulesTime(1_000);
  const large = await rulesTime(10_000);
  const growth = large / medium;
  return [
    duration('Règles seules, 25 actions (l’exemple)', small, 30),
    duration('Règles seules, 1 000 actions', medium),
    duration('Règles seules, 10 000 actions', large, 1500),
    {
      name: 'Règles seules, de 1 000 à 10 000 actions (× 10 : linéaire)',
      measured: `× ${growth.toFixed(1)}`,
      target: '< × 15',
      isReached: growth < 15,
    },
    duration('Lecture des annexes et règles, 25 actions, premier contrôle', first),
    duration('Lecture des annexes et règles, 25 actions, contrôles suivants', await validationTime(25)),
    duration('Lecture des annexes et règles, 10 000 actions', await validationTime(10_000)),
  ];
}

/** Fewer runs where each is long. */
const runs = (actions: number) => (actions > 1_000 ? 3 : 15);

function rulesTime(actions: number): Promise<number> {
  const annexes = readAnnexes(generatedAgreement(actions), defaultSettings);
  return medianTime(() => {
    // A lexicon of its own for each run: what the texts say is remembered from one rule to the next with it.
    const context = { settings: defaultSettings, today, lexicon: annexesLexicon(annexes, dictionary, []) };
    rules.forEach((rule) => runRule(rule, annexes, context));
  }, runs(actions));
}

function validationTime(actions: number): Promise<number> {
  const snapshot = generatedAgreement(actions);
  return medianTime(() => validate(snapshot, defaultSettings, today, { dictionary }), runs(actions));
}
