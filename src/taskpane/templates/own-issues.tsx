import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import type { TemplateIssue } from '../../reports/own-templates';
import { cellAddress } from '../../workbook';
import { CellLink } from '../components/cell-links';
import { ownWords as words } from './own-words';

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    overflowWrap: 'anywhere',
    '& > li + li': { marginTop: tokens.spacingVerticalXS },
  },
});

/** What keeps a sheet from being a template, each with its cell, which a click selects. */
export function OwnIssues({ issues }: { issues: readonly TemplateIssue[] }) {
  const styles = useStyles();
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        {words.issues(issues.length)}
        <ul className={styles.list}>
          {issues.map(({ cell, message }, index) => (
            // Several may say the same of one cell.
            <li key={index}>
              {cell && (
                <>
                  <CellLink cell={cell} finding="" text={cellAddress(cell)} />
                  {'\u00a0: '}
                </>
              )}
              {message}
            </li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
