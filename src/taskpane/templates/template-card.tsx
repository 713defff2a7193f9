import { Button, Caption1, Card, Field, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { TemplateSummary } from '../../reports';
import type { Chosen } from './insert';
import type { TemplateChoices } from './work';
import { templateWords as words } from './words';

/** Side of the square that a page stands in, upright or lying. */
const PICTURE = '112px';

const useStyles = makeStyles({
  card: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXS },
  head: { display: 'flex', columnGap: tokens.spacingHorizontalM, alignItems: 'start' },
  picture: {
    flex: `0 0 ${PICTURE}`,
    width: PICTURE,
    height: PICTURE,
    boxSizing: 'border-box',
    objectFit: 'contain',
    objectPosition: 'top',
  },
  words: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXS, minWidth: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  season: { color: tokens.colorNeutralForeground3 },
  /** No wider than the card, however long the choices are. */
  choice: { gridTemplateColumns: 'minmax(0, 1fr)' },
  commands: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXS,
  },
});

/** The first page of a template, small: `npm run template-pictures` takes it. */
function pictureOf(id: string): string {
  return `assets/templates/${id}.png`;
}

interface TemplateCardProps {
  /** One of the team's own has no picture, and serves whenever it likes. */
  template: Omit<TemplateSummary, 'id' | 'season'> & Partial<TemplateSummary>;
  choices: TemplateChoices;
  isBusy: boolean;
  onInsert(chosen: Chosen): void;
  /** Further commands, beside the button that inserts. */
  children?: ReactNode;
}

/** One template: what it is for, when it serves, what it asks, and its button. */
export function TemplateCard({ template, choices, isBusy, onInsert, children }: TemplateCardProps) {
  const styles = useStyles();
  const { id, title, purpose, season, options } = template;
  const { actions, years } = choices;
  // The team's own stand under a heading of theirs.
  const Heading = id === undefined ? 'h3' : 'h2';
  const asksAction = options.includes('action') && actions.length > 0;
  const asksYear = options.includes('year') && years.length > 1;
  const [chosen, setChosen] = useState(0);
  const [chosenYear, setChosenYear] = useState<number | null>(null);
  return (
    <Card className={styles.card} role="listitem" size="small">
      <div className={styles.head}>
        {id !== undefined && (
          <img className={styles.picture} src={pictureOf(id)} alt={words.picture(title)} loading="lazy" />
        )}
        <div className={styles.words}>
          <Heading className={styles.title}>{title}</Heading>
          <Text size={200}>{purpose}</Text>
          {season !== undefined && <Caption1 className={styles.season}>{words.season(season)}</Caption1>}
        </div>
      </div>
      {asksAction && (
        <Field className={styles.choice} label={words.action} size="small">
          <Select
            size="small"
            value={String(chosen)}
            onChange={(_, { value }) => {
              setChosen(Number(value));
            }}
          >
            {actions.map((action, index) => (
              <option key={action.number} value={index}>
                {words.actionChoice(action.number, action.title)}
              </option>
            ))}
            <option value={-1}>{words.allActions(actions.length)}</option>
          </Select>
        </Field>
      )}
      {asksYear && (
        <Field className={styles.choice} label={words.year} size="small">
          <Select
            size="small"
            value={String(chosenYear ?? choices.year)}
            onChange={(_, { value }) => {
              setChosenYear(Number(value));
            }}
          >
            {years.map((year) => (
              <option key={year} value={year}>
                {year}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <div className={styles.commands}>
        <Button
          size="small"
          appearance="primary"
          icon={<AddRegular />}
          aria-label={words.insertNamed(title)}
          disabledFocusable={isBusy}
          onClick={() => {
            onInsert({ action: asksAction ? (actions[chosen]?.number ?? null) : null, year: chosenYear });
          }}
        >
          {isBusy ? words.inserting : words.insert}
        </Button>
        {children}
      </div>
    </Card>
  );
}
