import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Finding } from '../../rules';
import { useSession } from '../session';
import { correctionWords as words } from './words';

const CorrectionDialog = lazy(() => import('./correction-dialog'));

/** « Corriger » on a finding: at once where it is safe, else after a look at what is written. */
export function CorrectButton({ finding }: { finding: Finding }) {
  const session = useSession();
  const [isAsking, setAsking] = useState(false);
  const opener = useRef<HTMLElement>(null);
  const { fix } = finding;
  if (!fix) return null;
  const isSafe = fix.kind === 'safe';

  function close(): void {
    flushSync(() => {
      setAsking(false);
    });
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
          else setAsking(true);
        }}
      >
        {isSafe ? words.correct : words.correctAfterReview}
      </Button>
      {isAsking && (
        <Suspense fallback={null}>
          <CorrectionDialog message={finding.message} corrections={fix.corrections} onClose={close} />
        </Suspense>
      )}
    </>
  );
}
