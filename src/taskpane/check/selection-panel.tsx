import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { RuleMeta } from '../../rules';
import { scrollToBeginning } from '../scroller';
import { findingsAt, usePane } from '../session';
import { words } from '../words';
import { FindingItem } from './finding-item';

const useStyles = makeStyles({
  panel: {
    borderBottom: `${tokens.strokeWidthThick} solid ${tokens.colorCompoundBrandStroke}`,
    borderTop: `${tokens.strokeWidthThick} solid ${tokens.colorCompoundBrandStroke}`,
  },
  title: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorBrandForeground1,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
});

/** The findings of the cell that the user selects in the sheet. */
export function SelectionPanel({ rules }: { rules: ReadonlyMap<string, RuleMeta> }) {
  const styles = useStyles();
  const cell = usePane('selection');
  const result = usePane('result');
  const findings = cell && result ? findingsAt(result, cell) : [];

  const panel = useRef<HTMLElement>(null);

  useEffect(() => {
    // Only while the user is at work in the sheet: whoever reads the list keeps their place in it.
    if (cell && !document.hasFocus()) scrollToBeginning(panel.current);
  }, [cell]);

  if (!cell || findings.length === 0) return null;
  const title = words.cellTitle(cell, findings.length);
  return (
    <section ref={panel} aria-label={title} className={styles.panel}>
      <h2 className={styles.title}>{title}</h2>
      <ul className={styles.list}>
        {findings.map((finding) => (
          <FindingItem key={finding.id} finding={finding} rule={rules.get(finding.rule)} isCurrent={false} />
        ))}
      </ul>
    </section>
  );
}
