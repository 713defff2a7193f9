import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readAnnexes } from '../../../src/annexes';
import { defaultSettings } from '../../../src/convention';
import { annexesLexicon } from '../../../src/rules';
import { textAnalysis } from '../../../src/rules/texts/text-analysis';
import { openAutomaton } from '../../../src/spelling';
import { cleanTerritories, scoreSlips } from '../../quality/texts/measure';
import { missedSlips } from '../../quality/texts/recall';
import { slips } from '../../quality/texts/slips';
import { frenchDictionary } from '../../support/french';
import { sampleSnapshot } from '../../support/sample';
import type { Figure } from '../figure';
import { duration } from '../figure';
import { medianTime } from '../stopwatch';

const file = join(__dirname, '../../../assets/dictionary/french.generated.bin');

const AIMS = { recall: 0.85, precision: 0.95 };

/** The dictionary's cost, the time that the texts take, and how many slips are found. */
export async function measure(): Promise<Figure[]> {
  const bytes = readFileSync(file);
  const shipped = Math.round(gzipSync(bytes).length / 1000);
  const annexes = readAnnexes(sampleSnapshot(), defaultSettings);
  const opening = await medianTime(() => openAutomaton(new Uint8Array(readFileSync(file)).buffer));
  const pass = await medianTime(() => textAnalysis(annexes, annexesLexicon(annexes, frenchDictionary(), [])), 15);
  return [
    duration('Dictionnaire : lecture et ouverture', opening, 50),
    most('Dictionnaire : transmis, compressé (ko)', shipped, 500),
    most('Dictionnaire : en mémoire (ko)', Math.round(bytes.length / 1000), 10_000),
    duration('Textes de l’exemple, une lecture complète sans suggestion', pass, 150),
    share(`Coquilles de l’exemple relevées (${slips.length})`, 1 - missedSlips().length / slips.length, AIMS.recall),
    ...planted(),
  ];
}

/** Slips planted one at a time in right texts: the corrected sample, and seven invented territories. */
function planted(): Figure[] {
  const scores = scoreSlips(cleanTerritories(6), 12);
  const total = (pick: (score: (typeof scores)[number]) => number) => scores.reduce((sum, one) => sum + pick(one), 0);
  const [count, found, wrong] = [total((one) => one.planted), total((one) => one.found), total((one) => one.wrong)];
  return [
    share(`Coquilles semées dans des textes justes, relevées (${count})`, found / count, AIMS.recall),
    share('Coquilles semées, part des anomalies qui en parlent', found / (found + wrong), AIMS.precision),
    ...scores.map((one) => share(`  dont ${one.kind} (${one.planted})`, one.found / Math.max(1, one.planted))),
  ];
}

function most(name: string, value: number, target: number): Figure {
  return { name, measured: String(value), target: `< ${target}`, isReached: value < target };
}

function share(name: string, value: number, aim?: number): Figure {
  const measured = value.toFixed(2).replace('.', ',');
  if (aim === undefined) return { name, measured };
  return { name, measured, target: `≥ ${String(aim).replace('.', ',')}`, isReached: value >= aim };
}
