/** Keeps the desk standing where a record from elsewhere cannot be drawn. */
import { Component, type ComponentChildren } from 'preact';

interface BoundaryProps {
  /** What is drawn; another value is tried anew. */
  of: string;
  /** Shown instead of what failed. */
  instead: ComponentChildren;
  children: ComponentChildren;
}

/**
 * A record is checked for its form, not for every value in it: what another maker sealed may hold words and
 * shapes that no view of ours knows.
 */
export class Boundary extends Component<BoundaryProps, { failed: string | null }> {
  override state = { failed: null };

  override componentDidCatch(error: unknown): void {
    console.error('[swipewise] imported record', error);
    this.setState({ failed: this.props.of });
  }

  override render({ of, instead, children }: BoundaryProps) {
    return this.state.failed === of ? instead : children;
  }
}
