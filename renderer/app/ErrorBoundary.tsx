import { Component, type ReactNode } from 'react';

type ErrorBoundaryProps = {
  /** What to show instead. `reset` draws the children anew. */
  readonly fallback: (reset: () => void) => ReactNode;
  readonly children: ReactNode;
};

type State = { readonly hasFailed: boolean };

/** Catches what goes wrong while drawing, so that a fault in one place never empties the window. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, State> {
  override readonly state: State = { hasFailed: false };

  static getDerivedStateFromError(): State {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return this.props.fallback(() => this.setState({ hasFailed: false }));
  }
}
