import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useMemo } from 'react';
import { useDialog } from '../components/use-dialog';
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
  const dialog = useDialog();

  if (corrections.length === 0 && !dialog.isOpen) return null;
  return (
    <div className={styles.bar}>
      {corrections.length > 0 && (
        <Button size="small" className={styles.button} onClick={dialog.open}>
          {words.correctAll(corrections.length)}
        </Button>
      )}
      {dialog.wasOpened && (
        <Suspense fallback={null}>
          <AllDialog corrections={corrections} isOpen={dialog.isOpen} onClose={dialog.close} />
        </Suspense>
      )}
    </div>
  );
}
