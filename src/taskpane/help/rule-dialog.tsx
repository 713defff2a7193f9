import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useDialogStyles } from '../components/dialog-styles';
import { ReadingDialog } from '../components/reading-dialog';
import type { RuleMeta } from '../../rules';
import { words as paneWords } from '../words';
import { helpWords as words } from './words';

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, overflowWrap: 'anywhere' },
  examples: { margin: 0 },
  term: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase200 },
  example: { marginBottom: tokens.spacingVerticalXS },
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
  const dialog = useDialogStyles();
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
          <dd className={mergeClasses(dialog.quote, styles.example)}>{rule.examples.bad}</dd>
          <dt className={styles.term}>{words.good}</dt>
          <dd className={mergeClasses(dialog.quote, styles.example)}>{rule.examples.good}</dd>
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
