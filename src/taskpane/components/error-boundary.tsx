import type { ReactNode } from 'react';
import { Component } from 'react';
import { words } from '../words';
import { Standstill } from './standstill';

/** Says in French that drawing the pane failed, in the place of an empty pane. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { reason: string | null }> {
  override state: { reason: string | null } = { reason: null };

  static getDerivedStateFromError(error: unknown): { reason: string } {
    return { reason: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { reason } = this.state;
    if (reason === null) return this.props.children;
    return <Standstill title={words.broken} detail={words.unexpected(reason)} canReload />;
  }
}
