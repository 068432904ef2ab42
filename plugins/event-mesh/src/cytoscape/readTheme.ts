import { canvasColor } from './canvasColor';
import { GraphTheme, plainTheme } from './theme';

type Colors = Omit<GraphTheme, 'font'>;

const tokens: Readonly<Record<keyof Colors, string>> = {
  page: '--bui-bg-app',
  card: '--bui-bg-neutral-1',
  cardBorder: '--bui-border-2',
  iconBackground: '--bui-bg-neutral-2',
  text: '--bui-fg-primary',
  textSubtle: '--bui-fg-secondary',
  band: '--bui-bg-neutral-2',
  bandBorder: '--bui-border-1',
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
  text: 'CanvasText',
  textSubtle: 'CanvasText',
  band: 'Canvas',
  bandBorder: 'GrayText',
  edge: 'CanvasText',
  selected: 'Highlight',
  positive: 'CanvasText',
  negative: 'CanvasText',
  warning: 'CanvasText',
  announcement: 'CanvasText',
};

/**
 * The colours in force at an element: Backstage UI's tokens, or the system's own colours where the reader forces them.
 *
 * @remarks Cytoscape refuses `var()` and `oklch()`, so each colour is resolved on an element first.
 * @internal
 */
export function readTheme(container: HTMLElement): GraphTheme {
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
  const theme: GraphTheme = {
    font: styles.fontFamily || plainTheme.font,
    page: read('page'),
    card: read('card'),
    cardBorder: read('cardBorder'),
    iconBackground: read('iconBackground'),
    text: read('text'),
    textSubtle: read('textSubtle'),
    band: read('band'),
    bandBorder: read('bandBorder'),
    edge: read('edge'),
    selected: read('selected'),
    positive: read('positive'),
    negative: read('negative'),
    warning: read('warning'),
    announcement: read('announcement'),
  };
  probe.remove();
  return theme;
}

function isForced(element: HTMLElement): boolean {
  const view = element.ownerDocument.defaultView;
  return view?.matchMedia?.('(forced-colors: active)').matches ?? false;
}
