import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import { RiArrowDownSLine, RiArrowRightSLine } from '@remixicon/react';
import type { Mesh, Trace } from 'backstage-plugin-event-mesh-common';
import { createContext, useContext, useId, useMemo, useState } from 'react';
import { eventMeshTranslationRef } from '../../translation';
import styles from './EventWay.module.css';
import { HopLine } from './HopLine';
import { countHops, HopNode, hopTree } from './hopTree';

/** What all lines of one list share. @internal */
export type HopContext = {
  readonly mesh: Mesh;
  readonly trace: Trace;
  /** Whether one event is followed, of which all is known. */
  readonly isOfEvent: boolean;
  readonly onSelect: (id: string) => void;
  /** Id of the element of a hop. */
  readonly elementOf: (at: number) => string;
  readonly numberOf: (at: number) => number | undefined;
};

const Shared = createContext<HopContext | undefined>(undefined);

// So many lines are there at once without any delay.
const few = 150;

/**
 * The way of events as a list, in which each place stands below the one that they come from.
 *
 * @internal
 */
export function HopList(props: {
  readonly label: string;
  readonly mesh: Mesh;
  readonly trace: Trace;
  readonly isOfEvent?: boolean;
  readonly onSelect: (id: string) => void;
}) {
  const { label, mesh, trace, isOfEvent = false, onSelect } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const prefix = useId();
  const [whole, setWhole] = useState<Trace>();
  const most = whole === trace ? Infinity : few;
  const { hops } = trace;
  const roots = useMemo(() => hopTree(hops, most), [hops, most]);
  const total = useMemo(() => countHops(hops), [hops]);
  const shared = useMemo(() => {
    const numbers = new Map<number, number>();
    const note = (nodes: readonly HopNode[]) =>
      nodes.forEach(({ at, number, next }) => {
        numbers.set(at, number);
        note(next);
      });
    note(roots);
    return {
      ...{ mesh, trace, isOfEvent, onSelect },
      elementOf: (at: number) => `${prefix}-${at}`,
      numberOf: (at: number) => numbers.get(at),
    };
  }, [mesh, trace, isOfEvent, onSelect, prefix, roots]);
  return (
    <Shared.Provider value={shared}>
      <ol className={styles.hops} aria-label={label}>
        {roots.map(node => (
          <Hop key={node.at} node={node} />
        ))}
      </ol>
      {total > most && (
        <Button
          size="small"
          variant="secondary"
          className={styles.plain}
          onPress={() => setWhole(trace)}
        >
          {t('way.showAll', { count: total })}
        </Button>
      )}
    </Shared.Provider>
  );
}

function Hop(props: { readonly node: HopNode }) {
  const { at, next, refused } = props.node;
  const shared = useContext(Shared);
  return shared ? (
    <li id={shared.elementOf(at)} tabIndex={-1} className={styles.hop}>
      <HopLine node={props.node} shared={shared} />
      {(next.length > 0 || refused.length > 0) && (
        <ol className={styles.hops}>
          {next.map(node => (
            <Hop key={node.at} node={node} />
          ))}
          {refused.length > 0 && <Refused nodes={refused} shared={shared} />}
        </ol>
      )}
    </li>
  ) : null;
}

function Refused(props: {
  readonly nodes: readonly HopNode[];
  readonly shared: HopContext;
}) {
  const { nodes, shared } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <li className={styles.hop}>
      <Button
        size="small"
        variant="tertiary"
        className={styles.plain}
        aria-expanded={isOpen}
        aria-controls={id}
        iconStart={isOpen ? <RiArrowDownSLine /> : <RiArrowRightSLine />}
        onPress={() => setOpen(!isOpen)}
      >
        {t('way.refused', { count: nodes.length })}
      </Button>
      <ul id={id} className={styles.hops} hidden={!isOpen}>
        {isOpen &&
          nodes.map(node => (
            <li key={node.at} className={styles.hop}>
              <HopLine node={node} shared={shared} />
            </li>
          ))}
      </ul>
    </li>
  );
}
