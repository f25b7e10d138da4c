// When a part of the page fails through a fault of ours: a calm page, with the answers still to be had.
import { Component, type ReactNode } from 'react';

interface Props {
  children: ReactNode;
  /** What to show instead; `again` tries the part once more. */
  fallback: (again: () => void) => ReactNode;
}

export class Boundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return this.props.fallback(() => this.setState({ failed: false }));
  }
}
