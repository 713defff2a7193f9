import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { EvidenceLine, Finding, RuleMeta } from '../../rules';
import { cellKey } from '../../workbook';
import { linkedText } from '../list/linked-text';
import { words } from '../words';
import { CellLink, CellLinks } from '../components/cell-links';

const useStyles = makeStyles({
  details: {
    display: 'grid',
    rowGap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  title: { margin: 0, fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
  lines: { display: 'grid', rowGap: tokens.spacingVerticalXXS, margin: 0, paddingLeft: tokens.spacingHorizontalL },
  source: { color: tokens.colorNeutralForeground3 },
});

/** The calculation behind a finding, why it matters and how to put it right. */
export function FindingDetails({ finding, rule }: { finding: Finding; rule: RuleMeta | undefined }) {
  const styles = useStyles();
  return (
    <div className={styles.details}>
      <ul className={styles.lines} aria-label={words.calculation}>
        {finding.evidence.map((line) => (
          <li key={line.text}>
            <Evidence line={line} finding={finding.id} />
          </li>
        ))}
      </ul>
      {rule && (
        <>
          <div>
            <h3 className={styles.title}>{words.why}</h3>
            <p className={styles.text}>{rule.why}</p>
          </div>
          <div>
            <h3 className={styles.title}>{words.howToFix}</h3>
            <p className={styles.text}>{rule.howToFix}</p>
          </div>
          <Caption1 className={styles.source}>
            {words.source(rule.source)}
            <br />
            {words.rule(rule.id)}
          </Caption1>
        </>
      )}
    </div>
  );
}

/** A line of the calculation, its cells as links: those that it names where they stand, the others after it. */
function Evidence({ line, finding }: { line: EvidenceLine; finding: string }) {
  const { stretches, unnamed } = linkedText(line.text, line.cells);
  return (
    <>
      {stretches.map(({ text, cell }, index) =>
        // A sentence is cut once and for all: the place of a stretch is its identity.
        cell ? <CellLink key={index} cell={cell} finding={finding} text={text} /> : <span key={index}>{text}</span>,
      )}
      {unnamed.length > 0 && (
        <>
          {' '}
          <CellLinks key={unnamed.map(cellKey).join()} cells={unnamed} finding={finding} />
        </>
      )}
    </>
  );
}
