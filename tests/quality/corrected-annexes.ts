import type { CellValue, WorkbookSnapshot } from '../../src/workbook';
import { parseArea } from '../../src/workbook';
import { sampleSnapshot } from '../support/sample';

/** What a careful team would have written in the place of each slip of the sample's figures. */
const corrections: Readonly<Record<'Annexe 1' | 'Annexe 2', Readonly<Record<string, CellValue>>>> = {
  'Annexe 1': {
    F2: 'Objectif de l’action',
    G2: 'Effet attendu du financement',
    // Actions 2, 15 and 20 say nothing of the second year.
    O4: 0,
    O17: 0,
    O22: 0,
    Q5: '50 000 € Etat + 25 000 € AMP',
    // Actions 4, 5 and 16 were valued: the time of the teams.
    J6: 12_000,
    L6: 'VDM 12000',
    O6: 0,
    J7: 8_000,
    L7: 'VDM 8000',
    O7: 0,
    J18: 15_000,
    L18: 'AMP 15000',
    O18: 0,
    // Actions 6, 7 and 17: the AMI stood in the column of the cost, and the co-funding in its own.
    ...{ J8: 52_500, K8: 30_000, L8: 'AMP 22500' },
    ...{ J9: 52_500, K9: 30_000, L9: 'AMP 22500' },
    ...{
      J19: 90_000,
      K19: 60_000,
      L19: 'AMP 30000',
      N19: 'Rapport d’étape',
      O19: 70_000,
      P19: 'AMP 70000',
      Q19: '60 000€ Etat',
    },
    ...{ J10: 300_000, L10: 'invest AMP 300000', O10: 389_500 },
    ...{ J11: 40_000, L11: 'BOP 177 40000', O11: 40_000, P11: 'BOP 177 40000' },
    ...{ L12: 'FNAVDL 1 700 000', O12: 1_700_000, P12: 'FNAVDL 1 700 000' },
    O15: 160_000,
    ...{ J16: 310_000, L16: 'AMP 100000' },
    J17: 890_000,
    ...{ J20: 262_500, L20: 'CD13 100000', O20: 262_500, P20: 'CD13 262500' },
    ...{ J21: 60_000, K21: 20_000 },
    ...{ J22: 80_000, L22: 'AMP 30000' },
    ...{ J23: 10_000, L23: 'AMP 5000', P23: 'AMP 10000', Q23: '5000€ AMP' },
    ...{ L24: 'VDM 60000 + CD 30000', P24: 'VDM 120000', Q24: '30 000 € VDM' },
    ...{ J25: 225_000, L25: 'AMP 225000' },
    P26: 'AMP 5000',
    ...{ L27: 'AMP 10000', P27: 'AMP 45000' },
    A28: null,
    J29: null,
    L29: null,
    // What text cells add up to, since SUM ignores them.
    ...{ L28: 3_905_000, P28: 3_012_000, Q28: 847_500 },
  },
  'Annexe 2': {
    I19: 'SIAO + VDM + AMP',
    I20: 'SIAO + DDETS + ARS + CD13',
    I21: 'DDETS + AMP + SIAO + Mission Ouvrir la Ville + CCAS VDM + COM',
  },
};

const formulas: Readonly<Record<string, string>> = { J28: '=SUM(J3:J27)', K28: '=SUM(K3:K27)', O28: '=SUM(O3:O27)' };

/** The sample with its figures put right, its texts as they are. */
export function correctedAnnexes(): WorkbookSnapshot {
  const snapshot = structuredClone(sampleSnapshot());
  for (const sheet of snapshot.sheets) {
    const cells = Object.entries(corrections[sheet.name as keyof typeof corrections]);
    for (const [address, value] of cells) {
      const at = parseArea(address);
      const row = at && sheet.values[at.top - sheet.firstRow];
      if (!row) throw new Error(`${address} is outside ${sheet.name}`);
      row[at.left - sheet.firstColumn] = value;
    }
    if (sheet.name !== 'Annexe 1') continue;
    for (const [address, formula] of Object.entries(formulas)) {
      const at = parseArea(address);
      if (!at) continue;
      const numbers = sheet.values.slice(2, 27).map((row) => row[at.left - 1]);
      const total = numbers.reduce<number>((sum, value) => sum + (typeof value === 'number' ? value : 0), 0);
      (sheet.values[at.top - 1] as CellValue[])[at.left - 1] = total;
      (sheet.formulas[at.top - 1] as (string | null)[])[at.left - 1] = formula;
    }
  }
  return snapshot;
}
