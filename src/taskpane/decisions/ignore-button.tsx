import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Finding } from '../../rules';
import { decisionWords } from './words';

const IgnoreDialog = lazy(() => import('./ignore-dialog'));

/** « Ignorer… » on a finding, which asks why. */
export function IgnoreButton({ finding }: { finding: Finding }) {
  const [isAsking, setAsking] = useState(false);
  const opener = useRef<HTMLElement>(null);

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
        onClick={({ currentTarget }) => {
          opener.current = currentTarget;
          setAsking(true);
        }}
      >
        {decisionWords.ignore}
      </Button>
      {isAsking && (
        <Suspense fallback={null}>
          <IgnoreDialog finding={finding} onClose={close} />
        </Suspense>
      )}
    </>
  );
}
