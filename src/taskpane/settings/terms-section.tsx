import { Button, Caption1, Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { KeptTerm } from '../../workbook';
import { usePreferences } from '../preferences';
import { useSession } from '../session';
import { settingsWords as words } from './words';

const french = new Intl.Collator('fr');

const useStyles = makeStyles({
  section: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  term: { display: 'grid', minWidth: 0, overflowWrap: 'anywhere' },
  when: { color: tokens.colorNeutralForeground3 },
  adding: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalXS },
  field: { flexGrow: 1, minWidth: 0 },
  add: { minWidth: 0, flexShrink: 0 },
});

/** The workbook's own glossary: what was added to it and by whom; written at once. */
export function TermsSection({ terms }: { terms: readonly KeptTerm[] }) {
  const styles = useStyles();
  const session = useSession();
  const preferences = usePreferences();
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const sorted = [...terms].sort((one, other) => french.compare(one.term, other.term));

  async function add(): Promise<void> {
    const term = typed.trim().replace(/\s+/gu, ' ');
    const isKnown = terms.some((known) => known.term === term);
    setFault(term === '' ? words.termNeeded : isKnown ? words.termKnown : null);
    if (term === '' || isKnown) return;
    if (await session.addTerms([term], preferences.author())) setTyped('');
  }

  return (
    <div className={styles.section}>
      <Text>{words.termsIntro}</Text>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <Field label={words.newTerm} {...(fault !== null && { validationMessage: fault })}>
          {(control) => (
            <div className={styles.adding}>
              <Input
                {...control}
                className={styles.field}
                maxLength={80}
                value={typed}
                onChange={(_, { value }) => {
                  setTyped(value);
                  setFault(null);
                }}
              />
              <Button type="submit" className={styles.add}>
                {words.addTerm}
              </Button>
            </div>
          )}
        </Field>
      </form>
      {sorted.length === 0 && <Text>{words.noTerm}</Text>}
      <ul className={styles.list}>
        {sorted.map(({ term, author, at }) => (
          <li key={term} className={styles.item}>
            <span className={styles.term}>
              <strong>{term}</strong>
              <Caption1 className={styles.when}>{words.termAdded(author, at)}</Caption1>
            </span>
            <Button
              size="small"
              aria-label={words.removeNamed(term)}
              onClick={() => void session.removeTerm(term, preferences.author())}
            >
              {words.removeTerm}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
