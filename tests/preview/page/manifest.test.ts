/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { readManifest } from '../../../preview/page/manifest/read-manifest';

const xml = readFileSync('manifest.xml', 'utf8');
const read = (locale = 'fr-FR') => readManifest(xml, locale, 'https://localhost:3007');

test('reads the ribbon as Excel shows it', () => {
  const [group, ...others] = read().groups;
  expect(others).toEqual([]);
  expect(group?.label).toBe('Logement d’abord');
  expect(group?.buttons.map(({ label, action }) => [label, action.kind])).toEqual([
    ['Valider', 'run'],
    ['Effacer les repères', 'run'],
    ['Calculs', 'run'],
    ['Rapport', 'run'],
    ['Modèles', 'run'],
    ['Ouvrir le volet', 'show-pane'],
  ]);
  expect(group?.buttons[0]?.tooltip.title).toBe('Valider les annexes');
  expect(group?.buttons[0]?.tooltip.description).toContain('Aucune valeur n’est modifiée.');
});

test('follows the addresses of the manifest to wherever this page is served', () => {
  const { pane, groups } = read();
  expect(pane.href).toBe('https://localhost:3007/taskpane.html');
  expect(groups[0]?.buttons[0]?.icons.get(32)).toBe('https://localhost:3007/assets/icons/valider-32.png');
});

test('takes the texts of the user’s language where the manifest has them', () => {
  expect(read('en-US').groups[0]?.buttons.map(({ label }) => label)).toEqual([
    'Check',
    'Clear the marks',
    'Computed columns',
    'Report',
    'Templates',
    'Open the pane',
  ]);
});

test('refuses what is no manifest', () => {
  expect(() => readManifest('<html/>', 'fr-FR', 'https://localhost')).toThrow('n’est pas un manifeste');
});
