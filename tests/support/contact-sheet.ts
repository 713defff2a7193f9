import type { CellValue, SheetSnapshot } from '../../src/workbook';
import { gridSheet } from './sheets';

/** Annexe 3 of the invented agreement, as the State's model lays it out; `changes` replaces values by their labels. */
export function contactSheet(changes: Readonly<Record<string, CellValue>> = {}): SheetSnapshot {
  const values: Record<string, CellValue> = {
    'Nom de l’EPCI': 'Grand Valmont Métropole',
    'N° SIRET': '13001303000106',
    Adresse: '1 place de la République',
    'Code postal': '99000',
    Commune: 'VALMONT',
    Téléphone: '01 23 45 67 89',
    'Adresse électronique': 'contact@valmont.example.fr',
    'Fait à': 'Valmont',
    le: '15 mars 2023',
    'Code établissement': '30001',
    'Code guichet': '00512',
    'Numéro de compte': 'C1300000000',
    'Clé RIB': '02',
    IBAN: 'FR09 3000 1005 12C1 3000 0000 002',
    BIC: 'BDFEFRPPCCT',
    ...changes,
  };
  return gridSheet('Annexe 3', [
    ['Fiche contact'],
    ...Object.entries(values).map(([label, value]) => [`${label} :`, value]),
  ]);
}
