import { Button } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { useDialog } from '../components/use-dialog';
import type { Finding } from '../../rules';
import { useSession } from '../session';
import { correctionWords as words } from './words';

const CorrectionDialog = lazy(() => import('./correction-dialog'));

/** « Corriger » on a finding: at once where it is safe, else after a look at what is written. */
export function CorrectButton({ finding }: { finding: Finding }) {
  const session = useSession();
  const dialog = useDialog();
  const { fix } = finding;
  if (!fix) return null;
  const isSafe = fix.kind === 'safe';

  return (
    <>
      <Button
        appearance="transparent"
        size="small"
        title={isSafe ? fix.corrections[0]?.title : undefined}
        onClick={(event) => {
          if (isSafe) void session.correct(fix.corrections);
          else dialog.open(event);
        }}
      >
        {isSafe ? words.correct : words.correctAfterReview}
      </Button>
      {dialog.wasOpened && (
        <Suspense fallback={null}>
          <CorrectionDialog
            message={finding.message}
            corrections={fix.corrections}
            isOpen={dialog.isOpen}
            onClose={dialog.close}
          />
        </Suspense>
      )}
    </>
  );
}
