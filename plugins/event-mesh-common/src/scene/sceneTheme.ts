/**
 * The colours of a graph, each a value that canvas, SVG and Cytoscape all understand.
 *
 * @public
 */
export type SceneTheme = {
  readonly font: string;
  readonly page: string;
  readonly card: string;
  readonly cardBorder: string;
  readonly iconBackground: string;
  readonly routingBackground: string;
  readonly routing: string;
  readonly text: string;
  readonly textSubtle: string;
  readonly swimlane: string;
  readonly swimlaneBorder: string;
  readonly edge: string;
  readonly selected: string;
  readonly positive: string;
  readonly negative: string;
  readonly warning: string;
  readonly announcement: string;
};

/**
 * What is used for a colour that nobody defines.
 *
 * @public
 */
export const plainTheme: SceneTheme = {
  font: 'system-ui, sans-serif',
  page: '#f5f5f5',
  card: '#ffffff',
  cardBorder: '#8f8f8f',
  iconBackground: '#f0f0f0',
  routingBackground: '#c8e0fc',
  routing: '#173da6',
  text: '#000000',
  textSubtle: '#5c5c5c',
  swimlane: '#fbfbfb',
  swimlaneBorder: '#d4d4d4',
  edge: '#707070',
  selected: '#1f5493',
  positive: '#0c632b',
  negative: '#991919',
  warning: '#92420a',
  announcement: '#173da6',
};
