import { Component, ReactNode } from 'react';

/**
 * Error boundary: a graph that fails to render does not break the rest of the page.
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
