import { Text } from '@backstage/ui';
import type { Graph } from 'backstage-plugin-event-mesh-common';
import { ReactNode } from 'react';
import type { MeshCanvasProps } from '../MeshCanvas';
import { PartGraph } from './PartGraph';
import styles from './EntityEventMesh.module.css';

/** Props that all graphs of the tab share. @internal */
export type PartFrame = Pick<
  MeshCanvasProps,
  'selected' | 'onSelect' | 'onShowMore' | 'changes'
> & {
  /** Identifies the choice of filters. */
  readonly viewKey: string;
  readonly scopeOf: (part: string) => NonNullable<MeshCanvasProps['scope']>;
};

/**
 * Renders one of the three sections of the tab: a summary sentence, its facts, and a graph.
 *
 * @internal
 */
export function FlowPart(props: {
  readonly title: string;
  readonly sentence: ReactNode;
  readonly graph: Graph | undefined;
  readonly frame: PartFrame;
  readonly children?: ReactNode;
}) {
  const { title, sentence, graph, frame, children } = props;
  const { scopeOf, ...rest } = frame;
  return (
    <section className={styles.part} aria-label={title}>
      <Text as="h2" variant="title-x-small">
        {title}
      </Text>
      <Text as="p">{sentence}</Text>
      {children}
      {graph && graph.nodes.length > 0 && (
        <PartGraph {...rest} graph={graph} scope={scopeOf(title)} />
      )}
    </section>
  );
}
