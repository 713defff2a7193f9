import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useRef, useState } from 'react';
import type { Finding } from '../../rules';
import { useSession } from '../session';
import { correctionWords as words } from './words';

const CorrectionDialog = lazy(() => import('./correction-dialog'));

/** « Corriger » on a finding: at once where it is safe, else after a look at what is written. */
export function CorrectButton({ finding }: { finding: Finding }) {
  const session = useSession();
  // Once opened the dialog stays: taken away while it is open, it would leave the pane hidden from screen readers.
  const [dialog, setDialog] = useState<'never opened' | 'open' | 'closed'>('never opened');
  const opener = useRef<HTMLElement>(null);
  const { fix } = finding;
  if (!fix) return null;
  const isSafe = fix.kind === 'safe';

  function close(): void {
    setDialog('closed');
    opener.current?.focus();
  }

  return (
    <>
      <Button
        appearance="transparent"
        size="small"
        title={isSafe ? fix.corrections[0]?.title : undefined}
        onClick={({ currentTarget }) => {
          opener.current = currentTarget;
          if (isSafe) void session.correct(fix.corrections);
          else setDialog('open');
        }}
      >
        {isSafe ? words.correct : words.correctAfterReview}
      </Button>
      {dialog !== 'never opened' && (
        <Suspense fallback={null}>
          <CorrectionDialog
            message={finding.message}
            corrections={fix.corrections}
            isOpen={dialog === 'open'}
            onClose={close}
          />
        </Suspense>
      )}
    </>
  );
}
