import { FlowContext, Link } from '../../mesh';
import { failedEvent } from './traceEvents';
import { Caller, Hop, Visit } from './types';

/**
 * A way along one link, to its end.
 *
 * @internal
 */
export function deliver(
  link: Link,
  event: Visit['event'],
  rest: Partial<Hop> & Pick<Hop, 'role'> & { readonly caller?: Caller },
): Hop {
  const { caller, ...other } = rest;
  return {
    to: { id: link.target, event, ...(caller ? { caller } : {}) },
    via: link.owner,
    ...(link.index === undefined ? {} : { index: link.index }),
    links: [link.id],
    edges: [link.id],
    reach: 'always',
    ...other,
  };
}

/**
 * Where the owner of a delivery sends what it gives up on.
 *
 * @internal
 */
export function deliverFailed(
  owner: string,
  event: Visit['event'],
  {
    context,
    index,
  }: { readonly context: FlowContext; readonly index?: number },
): readonly Hop[] {
  return context.links
    .of(owner, 'deadLetterSink')
    .filter(link => link.index === index)
    .map(link =>
      deliver(link, failedEvent(event), {
        role: 'deadLetterSink',
        reach: 'maybe',
        edges: [drawnBy(link, context).id],
      }),
    );
}

// One that is taken over is drawn once, as its giver's.
function drawnBy(link: Link, { links }: FlowContext): Link {
  const own =
    link.inheritedFrom === undefined
      ? undefined
      : links
          .of(link.inheritedFrom, 'deadLetterSink')
          .find(
            ({ inheritedFrom, target }) =>
              !inheritedFrom && target === link.target,
          );
  return own ?? link;
}
