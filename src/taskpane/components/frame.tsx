import { FluentProvider } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { keepFocus } from '../focus-keeper';
import { restSentinels } from '../focus-sentinels';
import type { OfficeColours } from '../theme';
import { usePaneTheme } from '../use-pane-theme';

interface FrameProps {
  /** Office's own colours at this moment, where Office tells them. */
  officeColours(): OfficeColours | undefined;
  children: ReactNode;
}

/** What surrounds everything that the pane shows: Office's theme, and the keyboard's place. */
export function Frame({ officeColours, children }: FrameProps) {
  const theme = usePaneTheme(officeColours);
  const pane = useRef<HTMLDivElement>(null);
  useEffect(() => (pane.current ? keepFocus(pane.current) : undefined), []);
  useEffect(() => restSentinels(document.body), []);
  return (
    <FluentProvider theme={theme}>
      <div ref={pane}>{children}</div>
    </FluentProvider>
  );
}
