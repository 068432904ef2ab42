import { Definition } from './definition';

/** Labels of definitions whose kinds send events, take them, or hand them on. */
const labels = {
  source: ['duck.knative.dev/source', 'eventing.knative.dev/source'],
  subscribable: ['messaging.knative.dev/subscribable'],
  addressable: ['duck.knative.dev/addressable', 'duck.knative.dev/target'],
} as const;

/**
 * The annotation of a definition that says which types of events its kind can send; only sources have it.
 *
 * @internal
 */
export const eventTypesAnnotation = 'registry.knative.dev/eventTypes';

/**
 * What a definition's labels may say of its kind.
 *
 * @internal
 */
export type DuckType = keyof typeof labels;

const duckTypes: readonly DuckType[] = [
  'source',
  'subscribable',
  'addressable',
];

/**
 * The duck types of Knative that a definition claims for its kind; some claim none, some a wrong one.
 *
 * @internal
 */
export function duckTypesOf(definition: Definition): DuckType[] {
  return duckTypes.filter(
    type =>
      (type === 'source' &&
        Object.hasOwn(definition.annotations, eventTypesAnnotation)) ||
      labels[type].some(
        label =>
          Object.hasOwn(definition.labels, label) &&
          definition.labels[label] === 'true',
      ),
  );
}
