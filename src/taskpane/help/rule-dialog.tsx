import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { ReadingDialog } from '../components/reading-dialog';
import type { RuleMeta } from '../../rules';
import { words as paneWords } from '../words';
import { helpWords as words } from './words';

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, overflowWrap: 'anywhere' },
  examples: { margin: 0 },
  term: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase200 },
  example: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: 'anywhere',
  },
  source: { color: tokens.colorNeutralForeground3 },
});

interface RuleDialogProps {
  rule: RuleMeta;
  isOpen: boolean;
  onClose(): void;
}

/** What a rule wants, why, how to put it right, an example, and where it comes from; loaded when first opened. */
export default function RuleDialog({ rule, isOpen, onClose }: RuleDialogProps) {
  const styles = useStyles();
  const paragraphs = [
    [words.why, rule.why],
    [words.howToFix, rule.howToFix],
  ] as const;
  return (
    <ReadingDialog title={rule.title} isOpen={isOpen} onClose={onClose}>
      {paragraphs.map(([heading, text]) => (
        <section key={heading}>
          <h3 className={styles.heading}>{heading}</h3>
          <p className={styles.text}>{text}</p>
        </section>
      ))}
      <section>
        <h3 className={styles.heading}>{words.example}</h3>
        <dl className={styles.examples}>
          <dt className={styles.term}>{words.bad}</dt>
          <dd className={styles.example}>{rule.examples.bad}</dd>
          <dt className={styles.term}>{words.good}</dt>
          <dd className={styles.example}>{rule.examples.good}</dd>
        </dl>
      </section>
      <Caption1 className={styles.source}>
        {paneWords.source(rule.source)}
        <br />
        {paneWords.rule(rule.id)}
      </Caption1>
    </ReadingDialog>
  );
}
