import { KnownAttribute } from '../../cesql';
import { Mesh } from '../../mesh';
import { trace } from '../trace/trace';
import { PastedEvent } from '../../cloudevents';
import { TriggerResult, WhatIf } from './types';

const results: Readonly<
  Record<TriggerResult['verdict']['verdict'], TriggerResult['result']>
> = { matches: 'pass', doesNotMatch: 'fail', mayMatch: 'unknown' };

/**
 * Where one event would go if it came in at a broker, a channel or whatever else takes events, and what each Trigger on the
 * way makes of it.
 *
 * @remarks All of the event is known, so a Trigger's answer is open only where its broker's class is not known or where only
 * the cluster can tell. What subscribers reply are other events: those that EventTypes record go on as these.
 * @public
 */
export function whatIf(
  mesh: Mesh,
  event: PastedEvent,
  { entry, limit }: { readonly entry: string; readonly limit?: number },
): WhatIf {
  const attributes = Object.fromEntries(
    Object.entries(event).map(([name, value]): [string, KnownAttribute] => [
      name,
      { value },
    ]),
  );
  const traced = trace(mesh, entry, {
    event: {
      state: 'known',
      type: String(event.type ?? ''),
      known: { attributes, isComplete: true },
    },
    ...(limit === undefined ? {} : { limit }),
  });
  return {
    ...traced,
    results: traced.hops.flatMap(({ via, verdict, role }, hop) =>
      via !== undefined && verdict && role === 'subscriber'
        ? [{ trigger: via, hop, result: results[verdict.verdict], verdict }]
        : [],
    ),
  };
}
