import { Component, type ReactNode } from 'react';

type Props = { fallback: (retry: () => void) => ReactNode; children: ReactNode };

/** Keeps a crash inside: draws the fallback, whose `retry` draws the children anew. */
export class ErrorBoundary extends Component<Props, { isCrashed: boolean }> {
  override state = { isCrashed: false };

  static getDerivedStateFromError() {
    return { isCrashed: true };
  }

  retry = () => this.setState({ isCrashed: false });

  override render() {
    return this.state.isCrashed ? this.props.fallback(this.retry) : this.props.children;
  }
}
