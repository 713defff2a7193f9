/** The page of docs/glossary, made from the glossaries that the rules read with. */
import { actorFamilies, nationalActors, nationalGlossary, territories, typeset } from '../../src/convention';
import type { Actor, Glossary } from '../../src/convention';

const HEAD =
  'Page produite par `npm run glossary-page` à partir de `src/convention/glossary` : la modifier ici ne sert à rien.';

/** The whole page, in Markdown. */
export function glossaryPage(): string {
  return [
    '# Glossaire',
    HEAD,
    typeset(
      'Ce que le complément sait des mots du métier : il les lit sans les prendre pour des fautes, reconnaît les organismes sous toutes leurs graphies, et propose le sigle juste. Une équipe y ajoute ses propres termes d’un clic, dans son classeur ; pour toutes les équipes, une ligne de plus dans ces fichiers.',
    ),
    '## Toute la France',
    ...sections(nationalGlossary, nationalActors),
    ...territories.flatMap(({ acronym, names, glossary, actors }) => [
      `## ${names[0] ?? acronym} (${acronym})`,
      ...sections(glossary, actors),
    ]),
  ]
    .join('\n\n')
    .concat('\n');
}

function sections(glossary: Glossary, actors: readonly Actor[]): string[] {
  return [
    '### Sigles',
    table(['sigle', 'sens'], Object.entries(glossary.acronyms).sort(inFrench)),
    '### Organismes',
    table(
      ['nom retenu', 'organisme', 'famille', 'aussi écrit'],
      actors.map(({ acronym, name, family, variants = [], exact = [] }) => [
        acronym,
        name,
        actorFamilies[family],
        [...variants, ...exact].join(', '),
      ]),
    ),
    ...listed('Abréviations', Object.entries(glossary.abbreviations).sort(inFrench)),
    ...(glossary.phrases.length > 0 ? ['### Expressions', glossary.phrases.join(' · ')] : []),
  ];
}

function listed(title: string, entries: readonly (readonly string[])[]): string[] {
  return entries.length > 0 ? [`### ${title}`, table(['abréviation', 'mot'], entries)] : [];
}

const inFrench = ([one]: readonly string[], [other]: readonly string[]) => (one ?? '').localeCompare(other ?? '', 'fr');

function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(headings), line(headings.map(() => '---')), ...rows.map(line)].join('\n');
}
