import { Definition } from './definition';

/** The labels of CustomResourceDefinitions by the duck type that they claim. */
const labels = {
  source: ['duck.knative.dev/source', 'eventing.knative.dev/source'],
  subscribable: ['messaging.knative.dev/subscribable'],
  addressable: ['duck.knative.dev/addressable', 'duck.knative.dev/target'],
} as const;

/**
 * The annotation of a definition with the event types that its kind can send; only sources have it.
 *
 * @internal
 */
export const eventTypesAnnotation = 'registry.knative.dev/eventTypes';

/**
 * The duck types that a definition's labels can claim for its kind.
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
 * Returns Knative's duck types that a definition claims for its kind. Some definitions claim none, some a wrong one.
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
