import { Button } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { useDialog } from '../components/use-dialog';
import type { Finding } from '../../rules';
import { decisionWords } from './words';

const IgnoreDialog = lazy(() => import('./ignore-dialog'));

/** « Ignorer… » on a finding, which asks why. */
export function IgnoreButton({ finding }: { finding: Finding }) {
  const dialog = useDialog();
  return (
    <>
      <Button appearance="transparent" size="small" onClick={dialog.open}>
        {decisionWords.ignore}
      </Button>
      {dialog.wasOpened && (
        <Suspense fallback={null}>
          <IgnoreDialog finding={finding} isOpen={dialog.isOpen} onClose={dialog.close} />
        </Suspense>
      )}
    </>
  );
}
