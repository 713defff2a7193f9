import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { Spoken } from '../components/announcer';
import { Heading } from '../components/heading';
import { helpWords as words } from './words';

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  step: { color: tokens.colorNeutralForeground3 },
  lines: { display: 'grid', rowGap: tokens.spacingVerticalS, margin: 0, paddingLeft: tokens.spacingHorizontalL },
  commands: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  command: { minWidth: 0 },
});

/** What a first opening of the pane shows, in three steps that can be skipped. */
export function Introduction({ onEnd }: { onEnd(): void }) {
  const styles = useStyles();
  const [place, setPlace] = useState(0);
  const { steps } = words;
  const step = steps[place] ?? steps[0];
  const isLast = place === steps.length - 1;
  const position = words.step(place + 1, steps.length);

  return (
    <section className={styles.card} aria-label={words.introduction}>
      <Text size={200} className={styles.step}>
        {position}
      </Text>
      <Heading>{step.title}</Heading>
      <ul className={styles.lines}>
        {step.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Spoken>{place > 0 && `${position}. ${step.title}`}</Spoken>
      <div className={styles.commands}>
        <Button
          className={styles.command}
          appearance="subtle"
          // Always there: whoever goes back by keyboard keeps their place.
          disabledFocusable={place === 0}
          onClick={() => {
            setPlace(place - 1);
          }}
        >
          {words.previous}
        </Button>
        <Button
          className={styles.command}
          onClick={() => {
            if (isLast) onEnd();
            else setPlace(place + 1);
          }}
        >
          {isLast ? words.done : words.next}
        </Button>
        {!isLast && (
          <Button className={styles.command} appearance="subtle" onClick={onEnd}>
            {words.skip}
          </Button>
        )}
      </div>
    </section>
  );
}
