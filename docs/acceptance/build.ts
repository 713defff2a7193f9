/** `npm run acceptance`: writes anew what our host answers, and the snippet for Script Lab. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hostAnswers, probes, snippet } from './pack';

async function main(): Promise<void> {
  const tried = probes();
  const answers = await hostAnswers(tried);
  writeFileSync(join(__dirname, 'attendu.json'), `${JSON.stringify(answers, null, 2)}\n`);
  writeFileSync(join(__dirname, 'epreuve.yaml'), snippet(tried, answers));
}

void main();
