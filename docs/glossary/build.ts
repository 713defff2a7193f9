/** `npm run glossary-page`: writes the page of docs/glossary anew. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { glossaryPage } from './page';

writeFileSync(join(__dirname, 'README.md'), glossaryPage());
