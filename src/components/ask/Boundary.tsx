// When a part of the page fails through a fault of ours: what to show instead, so that the rest stands.
import { Component, type ReactNode } from 'react';

interface Props {
  children: ReactNode;
  fallback: (fault: unknown) => ReactNode;
}

export class Boundary extends Component<Props, { fault?: { thrown: unknown } }> {
  override state: { fault?: { thrown: unknown } } = {};

  static getDerivedStateFromError(thrown: unknown) {
    return { fault: { thrown } };
  }

  override render() {
    const { fault } = this.state;
    return fault ? this.props.fallback(fault.thrown) : this.props.children;
  }
}
