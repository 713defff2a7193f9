/** `npm run rules-pages`: writes the pages of docs/regles/ anew. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulePages } from './pages';

for (const [file, text] of rulePages()) writeFileSync(join(__dirname, file), text);
