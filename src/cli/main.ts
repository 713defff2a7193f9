/** `npm run -s validate -- FICHIER.xlsx|DOSSIER…`: checks the annexes of workbooks from a terminal. */
import { runCommand } from './command';
import { checkInParallel } from './parallel';

const { stdout, stderr, env } = process;

// Whoever reads the report may stop before its end (« | head »).
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const now = new Date();
const twoDigits = (value: number) => String(value).padStart(2, '0');

runCommand(process.argv.slice(2), {
  // npm runs its scripts in the project's folder, and says here where it was called from.
  folder: env.INIT_CWD ?? process.cwd(),
  today: `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`,
  layout: {
    width: stdout.isTTY ? Math.min(stdout.columns, 110) : Infinity,
    isColoured: stdout.isTTY && !env.NO_COLOR,
  },
  write: (text) => stdout.write(text),
  writeError: (text) => stderr.write(text),
  checkAll: checkInParallel,
}).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    stderr.write('Le contrôle s’est arrêté sur une erreur du programme : signalez-la avec les lignes qui suivent.\n');
    stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = 2;
  },
);
