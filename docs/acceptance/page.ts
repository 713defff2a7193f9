/** What the snippet's page does: run, show, copy. */
import { differences, runTrial, type Answers, type Probe } from './trial';

declare const PROBES: Probe[];
declare const EXPECTED: Answers;

const byId = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;

async function run(): Promise<void> {
  const [button, progress, result] = [
    byId<HTMLButtonElement>('lancer'),
    byId('avancement'),
    byId<HTMLTextAreaElement>('resultat'),
  ];
  button.disabled = true;
  try {
    const answers = await runTrial(PROBES, (done) => {
      progress.textContent = `${done} / ${PROBES.length}`;
    });
    const found = differences(EXPECTED, answers);
    result.value = [...surroundings(), `${found.length} différence(s) sur ${PROBES.length} demandes`, ...found].join(
      '\n',
    );
  } catch (error) {
    result.value = `L’épreuve n’a pas pu se faire : ${error instanceof Error ? error.message : String(error)}`;
  } finally {
    button.disabled = false;
  }
}

/** On what the trial was run: nothing of the user or of the workbook. */
function surroundings(): string[] {
  const { diagnostics, displayLanguage, requirements } = Office.context;
  const sets = Array.from({ length: 25 }, (_, minor) => `1.${minor + 1}`);
  const newest = sets.filter((version) => requirements.isSetSupported('ExcelApi', version)).at(-1);
  return [`Excel ${diagnostics.version}, ${diagnostics.platform}, ${displayLanguage}, ExcelApi ${newest}`];
}

byId('lancer').addEventListener('click', () => void run());
