/**
 * The colours of the picture, each a value that a canvas and Cytoscape both understand.
 *
 * @internal
 */
export type GraphTheme = {
  readonly font: string;
  readonly page: string;
  readonly card: string;
  readonly cardBorder: string;
  readonly iconBackground: string;
  readonly text: string;
  readonly textSubtle: string;
  readonly band: string;
  readonly bandBorder: string;
  readonly edge: string;
  readonly selected: string;
  readonly positive: string;
  readonly negative: string;
  readonly warning: string;
  readonly announcement: string;
};

/**
 * What is used for a token that the page does not define.
 *
 * @internal
 */
export const plainTheme: GraphTheme = {
  font: 'system-ui, sans-serif',
  page: '#f5f5f5',
  card: '#ffffff',
  cardBorder: '#8f8f8f',
  iconBackground: '#f0f0f0',
  text: '#000000',
  textSubtle: '#5c5c5c',
  band: '#fbfbfb',
  bandBorder: '#d4d4d4',
  edge: '#707070',
  selected: '#1f5493',
  positive: '#0c632b',
  negative: '#991919',
  warning: '#92420a',
  announcement: '#173da6',
};
