import { SceneTheme, plainTheme } from 'backstage-plugin-event-mesh-common';
import { canvasColor } from './canvasColor';
import { readable } from './readable';

type Colors = Omit<SceneTheme, 'font'>;

const tokens: Readonly<Record<keyof Colors, string>> = {
  page: '--bui-bg-app',
  card: '--bui-bg-neutral-1',
  cardBorder: '--bui-border-2',
  iconBackground: '--bui-bg-neutral-2',
  routingBackground: '--bui-announcement-bg-subdued',
  routing: '--bui-announcement-fg-subdued',
  text: '--bui-fg-primary',
  textSubtle: '--bui-fg-secondary',
  swimlane: '--bui-bg-neutral-2',
  swimlaneBorder: '--bui-border-1',
  edge: '--bui-fg-secondary',
  selected: '--bui-ring',
  positive: '--bui-positive-fg-subdued',
  negative: '--bui-negative-fg-subdued',
  warning: '--bui-warning-fg-subdued',
  announcement: '--bui-announcement-fg-subdued',
};

const systemColors: Readonly<Record<keyof Colors, string>> = {
  page: 'Canvas',
  card: 'Canvas',
  cardBorder: 'CanvasText',
  iconBackground: 'Canvas',
  routingBackground: 'Canvas',
  routing: 'CanvasText',
  text: 'CanvasText',
  textSubtle: 'CanvasText',
  swimlane: 'Canvas',
  swimlaneBorder: 'GrayText',
  edge: 'CanvasText',
  selected: 'Highlight',
  positive: 'CanvasText',
  negative: 'CanvasText',
  warning: 'CanvasText',
  announcement: 'Highlight',
};

const names = Object.keys(tokens) as (keyof Colors)[];
/** What WCAG 2 asks of small text, and of the signs that say what something is. */
const [asText, asSign] = [4.5, 3];
/** Which colours must be told from which others, and how well. */
const pairs: readonly (readonly [keyof Colors, keyof Colors, number])[] = [
  ['textSubtle', 'swimlane', asText],
  ['textSubtle', 'card', asText],
  ['positive', 'card', asText],
  ['negative', 'card', asText],
  ['warning', 'card', asText],
  ['announcement', 'card', asText],
  ['selected', 'swimlane', asSign],
  ['selected', 'card', asSign],
  ['cardBorder', 'card', asSign],
  ['edge', 'swimlane', asSign],
];

/**
 * The colours in force at an element: Backstage UI's tokens, or the system's own colours where the reader forces them.
 *
 * @remarks Cytoscape refuses `var()` and `oklch()`, so each colour is resolved on an element first. Texts that the tokens
 * leave too pale on the graph's own surfaces are brought to a contrast that can be read.
 * @internal
 */
export function readTheme(container: HTMLElement): SceneTheme {
  const probe = container.ownerDocument.createElement('span');
  probe.style.setProperty('forced-color-adjust', 'none');
  container.append(probe);
  const forced = isForced(container);
  const styles = getComputedStyle(container);
  const read = (name: keyof Colors): string => {
    const isDefined = styles.getPropertyValue(tokens[name]).trim() !== '';
    if (!forced && !isDefined) {
      return plainTheme[name];
    }
    probe.style.color = forced ? systemColors[name] : `var(${tokens[name]})`;
    return (
      canvasColor(getComputedStyle(probe).color, container.ownerDocument) ??
      plainTheme[name]
    );
  };
  const colors = Object.fromEntries(
    names.map(name => [name, read(name)]),
  ) as Record<keyof Colors, string>;
  probe.remove();
  if (!forced) {
    pairs.forEach(([name, surface, enough]) => {
      const { text } = colors;
      colors[name] = readable(colors[name], colors[surface], { text, enough });
    });
  }
  return { font: styles.fontFamily || plainTheme.font, ...colors };
}

function isForced(element: HTMLElement): boolean {
  const view = element.ownerDocument.defaultView;
  return view?.matchMedia?.('(forced-colors: active)').matches ?? false;
}
