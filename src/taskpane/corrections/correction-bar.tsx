import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useMemo, useRef, useState } from 'react';
import type { Finding } from '../../rules';
import { safeCorrections } from './safe';
import { correctionWords as words } from './words';

const AllDialog = lazy(() => import('./all-dialog'));

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  button: { minWidth: 0, whiteSpace: 'nowrap', fontWeight: tokens.fontWeightRegular },
});

/** « Tout corriger », while there is something to correct without risk. */
export function CorrectionBar({ findings }: { findings: readonly Finding[] }) {
  const styles = useStyles();
  const corrections = useMemo(() => safeCorrections(findings), [findings]);
  // Once opened the dialog stays: taken away while it is open, it would leave the pane hidden from screen readers.
  const [dialog, setDialog] = useState<'never opened' | 'open' | 'closed'>('never opened');
  const opener = useRef<HTMLElement>(null);

  function close(): void {
    setDialog('closed');
    opener.current?.focus();
  }

  if (corrections.length === 0 && dialog !== 'open') return null;
  return (
    <div className={styles.bar}>
      {corrections.length > 0 && (
        <Button
          size="small"
          className={styles.button}
          onClick={({ currentTarget }) => {
            opener.current = currentTarget;
            setDialog('open');
          }}
        >
          {words.correctAll(corrections.length)}
        </Button>
      )}
      {dialog !== 'never opened' && (
        <Suspense fallback={null}>
          <AllDialog corrections={corrections} isOpen={dialog === 'open'} onClose={close} />
        </Suspense>
      )}
    </div>
  );
}
