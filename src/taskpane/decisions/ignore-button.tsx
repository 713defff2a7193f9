import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useRef, useState } from 'react';
import type { Finding } from '../../rules';
import { decisionWords } from './words';

const IgnoreDialog = lazy(() => import('./ignore-dialog'));

/** « Ignorer… » on a finding, which asks why. */
export function IgnoreButton({ finding }: { finding: Finding }) {
  // Once opened the dialog stays: taken away while it is open, it would leave the pane hidden from screen readers.
  const [state, setState] = useState<'never opened' | 'open' | 'closed'>('never opened');
  const opener = useRef<HTMLElement>(null);

  return (
    <>
      <Button
        appearance="transparent"
        size="small"
        onClick={({ currentTarget }) => {
          opener.current = currentTarget;
          setState('open');
        }}
      >
        {decisionWords.ignore}
      </Button>
      {state !== 'never opened' && (
        <Suspense fallback={null}>
          <IgnoreDialog
            finding={finding}
            isOpen={state === 'open'}
            onClose={() => {
              setState('closed');
              opener.current?.focus();
            }}
          />
        </Suspense>
      )}
    </>
  );
}
