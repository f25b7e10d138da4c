// When a part of the page fails through a fault of ours: what to show instead, so that the rest stands.
import { Component, type ReactNode } from 'react';

interface Props {
  children: ReactNode;
  fallback: () => ReactNode;
}

export class Boundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? this.props.fallback() : this.props.children;
  }
}
