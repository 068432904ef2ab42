/**
 * Line drawings on a field of 24 by 24, one for each kind or type of node.
 *
 * @public
 */
export const glyphs: Readonly<Record<string, string>> = {
  broker:
    'M12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM12 9V3M12 21v-6M9.4 13.5l-5.2 3M14.6 10.5l5.2-3M9.4 10.5l-5.2-3M14.6 13.5l5.2 3',
  channel: 'M3 8h14M3 16h14M14 5l3 3-3 3M14 13l3 3-3 3M21 5v14',
  flow: 'M3 12h4M10 12h4M17 12h4M7 9v6h3V9zM14 9v6h3V9z',
  Parallel: 'M3 12h5M8 12l4-6h9M8 12l4 6h9M8 12h13M18 3l3 3-3 3M18 15l3 3-3 3',
  eventSource: 'M13 3L5 13h6l-1 8 8-11h-6z',
  PingSource: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7v5l4 2',
  ApiServerSource:
    'M12 2.5l8.2 4.7v9.6L12 21.5l-8.2-4.7V7.2zM12 8.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7z',
  KafkaSource:
    'M9 9.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5zM17 4a2 2 0 1 0 0 4 2 2 0 0 0 0-4zM17 16a2 2 0 1 0 0 4 2 2 0 0 0 0-4zM11.2 10.8l4-3M11.2 13.2l4 3M9 9.5V4M9 14.5V20',
  ContainerSource: 'M4 6h16v12H4zM8 10v4M12 10v4M16 10v4',
  SinkBinding: 'M10 8H7a4 4 0 0 0 0 8h3M14 8h3a4 4 0 0 1 0 8h-3M8.5 12h7',
  eventTransform: 'M3 7h11M11 4l3 3-3 3M21 17H10M13 14l-3 3 3 3',
  requestReply: 'M4 8h14M15 5l3 3-3 3M20 16H6M9 13l-3 3 3 3',
  eventSink: 'M12 3v10M8 9l4 4 4-4M4 14v6h16v-6',
  eventType: 'M3 4h8l10 10-7 7L4 11zM8 8.5h.01',
  workload: 'M12 3l8 4.5v9L12 21l-8-4.5v-9zM4 7.5l8 4.5 8-4.5M12 12v9',
  placeholder: 'M9 9a3 3 0 1 1 4.2 2.8c-.8.4-1.2 1-1.2 1.9v.6M12 18h.01',
  forbidden: 'M6 11h12v9H6zM9 11V8a3 3 0 0 1 6 0v3',
  external: 'M14 4h6v6M20 4l-9 9M18 13v7H4V6h7',
  group: 'M4 4h7v7H4zM13 4h7v7h-7zM4 13h7v7H4zM13 13h7v7h-7z',
  unknownProducers:
    'M8 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM2.5 19a5.5 5.5 0 0 1 11 0M16.5 8.5a2 2 0 1 1 2.9 1.8c-.6.3-.9.8-.9 1.4M18.5 15h.01',
  generated: 'M8 8h12v12H8zM4 16V4h12',
  more: 'M12 5v14M5 12h14',
  open: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5',
  catchAll: 'M12 4v16M5 8l14 8M19 8L5 16',
  find: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5L21 21',
  other: 'M5 5h14v14H5z',
};

/**
 * The marks of states, drawn so that their shapes tell them apart without colour.
 *
 * @public
 */
export const stateGlyphs: Readonly<Record<string, string>> = {
  ready: 'M3 12a9 9 0 1 0 18 0 9 9 0 0 0-18 0zM7.5 12.5l3 3 6-6.5',
  notReady: 'M8 3h8l5 5v8l-5 5H8l-5-5V8zM9 9l6 6M15 9l-6 6',
  unknown: 'M12 2.5L22 20.5H2zM12 9v5M12 17h.01',
  notReconciled:
    'M6 3h12M6 21h12M7 3c0 5 3 6 5 9 2-3 5-4 5-9M7 21c0-5 3-6 5-9 2 3 5 4 5 9',
  terminating: 'M4 7h16M9 7V4h6v3M6 7l1 14h10l1-14',
  notFound: 'M12 2.5L22 20.5H2zM12 9v5M12 17h.01',
  forbidden: 'M6 11h12v9H6zM9 11V8a3 3 0 0 1 6 0v3',
  notLoaded: 'M3 12s3.5-6 9-6 9 6 9 6-3.5 6-9 6-9-6-9-6zM4 4l16 16',
  external: 'M14 4h6v6M20 4l-9 9M18 13v7H4V6h7',
};

/**
 * The name of a node's glyph.
 *
 * @public
 */
export function glyphOf(node: {
  readonly kind: string;
  readonly type: string;
  readonly placeholder?: string;
}): string {
  if (node.placeholder) {
    return node.placeholder === 'external' || node.placeholder === 'forbidden'
      ? node.placeholder
      : 'placeholder';
  }
  return (
    [node.kind, node.type].find(name => Object.hasOwn(glyphs, name)) ?? 'other'
  );
}
