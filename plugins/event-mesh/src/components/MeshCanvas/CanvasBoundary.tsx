import { Component, ReactNode } from 'react';

/**
 * Keeps a graph that cannot be drawn from taking the rest of the page with it.
 *
 * @internal
 */
export class CanvasBoundary extends Component<
  { readonly fallback: ReactNode; readonly children: ReactNode },
  { readonly failed: boolean }
> {
  static getDerivedStateFromError() {
    return { failed: true };
  }

  state = { failed: false };

  render() {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
