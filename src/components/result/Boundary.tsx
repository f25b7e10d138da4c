// A part that fails says so and the rest of the page stands. The code it shows is the name of the part: nothing is sent.
import { Component, type ReactNode } from 'react';

interface Props {
  message: string;
  children: ReactNode;
}

export class Boundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <p className="broken" role="alert">
        {this.props.message}
      </p>
    );
  }
}
