import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import type { Mesh, Trace } from 'backstage-plugin-event-mesh-common';
import { createContext, useContext, useId, useMemo } from 'react';
import { eventMeshTranslationRef } from '../../../translation';
import { Disclosure } from './Disclosure';
import { HopRow } from './HopRow';
import { HopNode, countBelow, hopTree } from './hopTree';
import { OpenHops, useOpenHops } from './useOpenHops';
import styles from './EventPath.module.css';

/** State that all rows of one list share. @internal */
export type HopContext = OpenHops & {
  readonly mesh: Mesh;
  readonly trace: Trace;
  /** Whether the trace follows one event with known attributes. */
  readonly isOfEvent: boolean;
  readonly onSelect: (id: string) => void;
  readonly numberOf: (at: number) => number | undefined;
};

const Shared = createContext<HopContext | undefined>(undefined);

// So many rows of one list render without a noticeable delay.
const few = 50;

// Key that expands the rest of the list of first hops.
const start = -1;

/**
 * Renders the path of events as a nested list: each hop is below the hop that it comes from.
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
  const { hops } = trace;
  const open = useOpenHops(trace);
  const roots = useMemo(() => hopTree(hops), [hops]);
  const numbers = useMemo(() => numbersIn(roots), [roots]);
  const shared = useMemo(
    () => ({
      ...{ mesh, trace, isOfEvent, onSelect, ...open },
      numberOf: (at: number) => numbers.get(at),
    }),
    [mesh, trace, isOfEvent, onSelect, open, numbers],
  );
  return (
    <Shared.Provider value={shared}>
      <Hops at={start} nodes={roots} label={label} />
    </Shared.Provider>
  );
}

function Hops(props: {
  /** The hop that these come from. */
  readonly at: number;
  readonly nodes: readonly HopNode[];
  readonly label?: string;
}) {
  const { at, nodes, label } = props;
  const shared = useContext(Shared);
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const rest = `rest ${at}`;
  const shown = shared?.isOpen(rest) ? nodes : nodes.slice(0, few);
  return shared && nodes.length > 0 ? (
    <>
      <ol
        className={styles.hops}
        {...(label === undefined ? {} : { 'aria-label': label })}
      >
        {shown.map(node => (
          <Hop key={node.at} node={node} shared={shared} />
        ))}
      </ol>
      {shown.length < nodes.length && (
        <Button
          size="small"
          variant="tertiary"
          className={styles.plain}
          onPress={() => shared.toggle(rest)}
        >
          {t('path.showAll', { count: nodes.length })}
        </Button>
      )}
    </>
  ) : null;
}

function Hop(props: { readonly node: HopNode; readonly shared: HopContext }) {
  const { node, shared } = props;
  const { at, next, refused } = node;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const below = useMemo(() => countBelow(node), [node]);
  const isFolded = isAnother(node) && next.length > 0;
  const followed = <Hops at={at} nodes={next} />;
  return (
    <li id={shared.elementOf(at)} tabIndex={-1} className={styles.hop}>
      <HopRow node={node} shared={shared} />
      {isFolded ? (
        <Disclosure
          label={t('path.after', { count: below })}
          isOpen={shared.isOpen(`hop ${at}`)}
          onToggle={() => shared.toggle(`hop ${at}`)}
        >
          {followed}
        </Disclosure>
      ) : (
        followed
      )}
      <Refused node={node} nodes={refused} shared={shared} />
    </li>
  );
}

function Refused(props: {
  readonly node: HopNode;
  readonly nodes: readonly HopNode[];
  readonly shared: HopContext;
}) {
  const { node, nodes, shared } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const prefix = useId();
  const name = `refused ${node.at}`;
  return nodes.length === 0 ? null : (
    <Disclosure
      label={t('path.refused', { count: nodes.length })}
      isOpen={shared.isOpen(name)}
      onToggle={() => shared.toggle(name)}
    >
      <ul className={styles.hops}>
        {nodes.map(each => (
          <li key={`${prefix} ${each.at}`} className={styles.hop}>
            <HopRow node={each} shared={shared} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

/** Returns whether the reply differs from the incoming event. Its subtree is rendered on request. */
function isAnother({ hop: { role, event } }: HopNode): boolean {
  return /^(reply|branchReply)$/.test(role) && event.state === 'changed';
}

function numbersIn(roots: readonly HopNode[]): ReadonlyMap<number, number> {
  const numbers = new Map<number, number>();
  const note = (nodes: readonly HopNode[]) =>
    nodes.forEach(({ at, number, next }) => {
      numbers.set(at, number);
      note(next);
    });
  note(roots);
  return numbers;
}
