import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { memo, useId, useState } from 'react';
import type { Finding, RuleMeta } from '../../rules';
import { CorrectButton } from '../corrections/correct-button';
import { IgnoreButton } from '../decisions/ignore-button';
import { RuleHelp } from '../help/rule-help';
import { words } from '../words';
import { CellLinks } from '../components/cell-links';
import { FindingDetails } from './finding-details';
import { GlossaryButton } from './glossary-button';
import { SeverityMark } from '../components/severity-mark';

const useStyles = makeStyles({
  item: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: '3px solid transparent',
    '@media (forced-colors: active)': { borderLeftColor: 'Canvas' },
  },
  current: {
    borderLeftColor: tokens.colorCompoundBrandStroke,
    backgroundColor: tokens.colorNeutralBackground2,
    '@media (forced-colors: active)': { borderLeftColor: 'Highlight' },
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  message: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    marginTop: tokens.spacingVerticalXXS,
  },
  commands: { display: 'flex', flexWrap: 'wrap', justifyContent: 'flex-end', marginLeft: 'auto' },
  disclosure: {
    minWidth: 0,
    marginLeft: '-6px',
    paddingLeft: tokens.spacingHorizontalXXS,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
});

interface FindingItemProps {
  finding: Finding;
  rule: RuleMeta | undefined;
  isCurrent: boolean;
}

/** One finding: how heavy, where, what; and behind a button its calculation. */
export const FindingItem = memo(function FindingItem({ finding, rule, isCurrent }: FindingItemProps) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const detailsId = useId();
  // The cell where the reader must look comes first.
  const { cell: main, cells } = finding;
  const others = cells.filter(
    (cell) => cell.sheet !== main.sheet || cell.row !== main.row || cell.column !== main.column,
  );
  return (
    <li
      className={mergeClasses(styles.item, isCurrent && styles.current)}
      aria-current={isCurrent || undefined}
      data-finding={finding.id}
    >
      <div className={styles.head}>
        <SeverityMark severity={finding.severity} />
        <CellLinks cells={[main, ...others]} finding={finding.id} />
      </div>
      <p className={styles.message}>{finding.message}</p>
      <div className={styles.actions}>
        <Button
          appearance="transparent"
          size="small"
          className={styles.disclosure}
          icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={isOpen}
          aria-controls={detailsId}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          {words.calculation}
        </Button>
        {rule && <RuleHelp rule={rule} />}
        <span className={styles.commands}>
          <GlossaryButton finding={finding} />
          <CorrectButton finding={finding} />
          <IgnoreButton finding={finding} />
        </span>
      </div>
      <div id={detailsId}>{isOpen && <FindingDetails finding={finding} rule={rule} />}</div>
    </li>
  );
});
