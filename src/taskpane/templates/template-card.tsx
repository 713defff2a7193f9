import { Button, Caption1, Card, Field, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { useState } from 'react';
import type { TemplateSummary } from '../../reports';
import { templateWords as words } from './words';

const useStyles = makeStyles({
  card: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  season: { color: tokens.colorNeutralForeground3 },
  insert: { justifySelf: 'start', marginTop: tokens.spacingVerticalXS },
});

interface TemplateCardProps {
  template: TemplateSummary;
  actions: readonly { number: number; title: string }[];
  isBusy: boolean;
  onInsert(action: number | null): void;
}

/** One template: what it is for, when it serves, what it asks, and its button. */
export function TemplateCard({ template, actions, isBusy, onInsert }: TemplateCardProps) {
  const styles = useStyles();
  const { title, purpose, season, options } = template;
  const asksAction = options.includes('action') && actions.length > 0;
  const [chosen, setChosen] = useState(0);
  return (
    <Card className={styles.card} role="listitem" size="small">
      <h2 className={styles.title}>{title}</h2>
      <Text size={200}>{purpose}</Text>
      <Caption1 className={styles.season}>{words.season(season)}</Caption1>
      {asksAction && (
        <Field label={words.action} size="small">
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
      <Button
        className={styles.insert}
        size="small"
        appearance="primary"
        icon={<AddRegular />}
        aria-label={words.insertNamed(title)}
        disabledFocusable={isBusy}
        onClick={() => {
          onInsert(asksAction ? (actions[chosen]?.number ?? null) : null);
        }}
      >
        {isBusy ? words.inserting : words.insert}
      </Button>
    </Card>
  );
}
