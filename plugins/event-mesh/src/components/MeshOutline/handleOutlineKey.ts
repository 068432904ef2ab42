import { KeyboardEvent } from 'react';
import { Direction } from './walk';

const directions: Readonly<Record<string, Direction>> = {
  ArrowRight: 'downstream',
  ArrowLeft: 'upstream',
  ArrowUp: 'previous',
  ArrowDown: 'next',
  Home: 'first',
  End: 'last',
  PageUp: 'previousColumn',
  PageDown: 'nextColumn',
};

/** Actions of the keys of the outline. @internal */
export type OutlineKeys = {
  readonly onGo: (direction: Direction) => void;
  readonly onEscape: () => void;
  readonly onZoom: (by: 'in' | 'out' | 'all') => void;
  readonly onFind: (() => void) | undefined;
};

/**
 * Handles the keys of the outline; ignores keys with modifiers.
 *
 * @internal
 */
export function handleOutlineKey(
  event: KeyboardEvent,
  keys: OutlineKeys,
): void {
  if (event.ctrlKey || event.metaKey || event.altKey) {
    return;
  }
  const action = actionOf(event.key, keys);
  if (action) {
    event.preventDefault();
    event.stopPropagation();
    action();
  }
}

function actionOf(key: string, keys: OutlineKeys): (() => void) | undefined {
  const direction = Object.hasOwn(directions, key)
    ? directions[key]
    : undefined;
  if (direction) {
    return () => keys.onGo(direction);
  }
  switch (key) {
    case 'Escape':
      return keys.onEscape;
    case '+':
    case '=':
      return () => keys.onZoom('in');
    case '-':
      return () => keys.onZoom('out');
    case '0':
      return () => keys.onZoom('all');
    case '/':
      return keys.onFind;
    default:
      return undefined;
  }
}
