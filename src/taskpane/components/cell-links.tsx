import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { CellRef } from '../../workbook';
import { cellAddress, cellKey } from '../../workbook';
import { useSession } from '../session';
import { words } from '../words';

/** More cells than that wait behind « et 7 autres ». */
const FIRST = 3;

const useStyles = makeStyles({
  links: { display: 'inline-flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  link: {
    fontSize: 'inherit',
    lineHeight: 'inherit',
    overflowWrap: 'anywhere',
    textAlign: 'left',
    // High contrast takes the colour away that says that this is a link.
    '@media (forced-colors: active)': { textDecorationLine: 'underline' },
  },
});

interface CellLinkProps {
  cell: CellRef;
  /** The finding that the cell is chosen for. */
  finding: string;
  /** « Annexe 1 ! J28 » unless the text says otherwise. */
  text?: string;
}

/** A cell that a click selects in Excel. */
export function CellLink({ cell, finding, text = words.cell(cell) }: CellLinkProps) {
  const styles = useStyles();
  const session = useSession();
  return (
    <Link as="button" className={styles.link} onClick={() => void session.select(cell, finding)}>
      {text}
    </Link>
  );
}

/** Cells as links, the sheet's name said once; only the first few where there are many. */
export function CellLinks({ cells, finding }: { cells: readonly CellRef[]; finding: string }) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  // One more than that takes no more room than the button would.
  const isLong = cells.length > FIRST + 1 && !isOpen;
  const shown = isLong ? cells.slice(0, FIRST) : cells;

  return (
    <span className={styles.links}>
      {shown.map((cell, index) => (
        <CellLink
          key={cellKey(cell)}
          cell={cell}
          finding={finding}
          text={shown[index - 1]?.sheet === cell.sheet ? cellAddress(cell) : words.cell(cell)}
        />
      ))}
      {isLong && (
        <Link
          as="button"
          appearance="subtle"
          className={styles.link}
          onClick={() => {
            setOpen(true);
          }}
        >
          {words.otherCells(cells.length - FIRST)}
        </Link>
      )}
    </span>
  );
}
