/** The pages of docs/regles/, made from what each rule says of itself. */
import { typeset } from '../../src/convention';
import type { Rule, RuleGroup } from '../../src/rules';
import { ruleGroups, rules } from '../../src/rules';

const groups = Object.keys(ruleGroups) as RuleGroup[];

/** What the command that writes the pages is called. */
const HEAD =
  'Page produite par `npm run rules-pages` à partir des règles elles-mêmes : la modifier ici ne sert à rien.';

/** Every page: its file name, and its text in Markdown. */
export function rulePages(): Map<string, string> {
  const written = groups.filter((group) => rulesOf(group).length > 0);
  return new Map([
    ['README.md', indexPage(written)],
    ...written.map((group): [string, string] => [`${group}.md`, groupPage(group)]),
  ]);
}

function rulesOf(group: RuleGroup): Rule[] {
  return rules.filter(({ meta }) => meta.id.startsWith(`${group}-`));
}

function indexPage(written: readonly RuleGroup[]): string {
  const sections = written.map((group) => {
    const lines = rulesOf(group).map(
      ({ meta }) => `- [\`${meta.id}\`](${group}.md#${meta.id}) (${meta.severity}) : ${escaped(meta.title)}`,
    );
    return [`## ${ruleGroups[group]}`, '', ...lines].join('\n');
  });
  const intro = [
    `Les ${rules.length} contrôles du complément, par groupe. Chacun a un identifiant qui ne change pas, une gravité (que les`,
    'réglages peuvent changer), une source dans la convention ou dans la pratique, et des exemples.',
    '',
    '- **bloquant** : un chiffre ou un rapprochement est faux ou impossible ;',
    '- **avertissement** : à examiner avant transmission ;',
    '- **information** : forme, ou point à connaître.',
  ].join('\n');
  return page('# Les contrôles', HEAD, intro, ...sections);
}

function groupPage(group: RuleGroup): string {
  return page(`# ${ruleGroups[group]}`, HEAD, '[Tous les contrôles](README.md)', ...rulesOf(group).map(ruleSection));
}

function ruleSection({ meta }: Rule): string {
  const { id, title, severity, source, why, howToFix, examples } = meta;
  return [
    `## ${id}`,
    '',
    `**${escaped(title)}**`,
    '',
    `- Gravité : ${severity}`,
    `- Source : ${escaped(source)}`,
    `- Pourquoi : ${escaped(why)}`,
    `- Que faire : ${escaped(howToFix)}`,
    `- À revoir : ${escaped(examples.bad)}`,
    `- Juste : ${escaped(examples.good)}`,
  ].join('\n');
}

function page(...blocks: string[]): string {
  return typeset(`${blocks.join('\n\n')}\n`);
}

/** The signs that Markdown would take for its own. */
function escaped(text: string): string {
  return text.replace(/[*_<>[\]]/gu, '\\$&');
}
