export { buildScene } from './buildScene';
export { englishWords } from './englishWords';
export { glyphs, stateGlyphs } from './glyphs';
export { legendOf } from './legendOf';
export type { Legend, LegendEntry } from './legendOf';
export { lineLabel } from './lineLabel';
export { marksOf } from './marksOf';
export type { DrawnMarks, PictureMarks } from './marksOf';
export { plainTheme } from './pictureTheme';
export type { PictureTheme } from './pictureTheme';
export type { PictureWords } from './pictureWords';
export { cornerRadius, routePath } from './routePath';
export { badgeArea, cardContent } from './shapes/cardContent';
export { cardFrame } from './shapes/cardFrame';
export { estimateWidth } from './shapes/estimateWidth';
export { fitText } from './shapes/fitText';
export { bandFrame, bandShapes, laneShapes } from './shapes/frameShapes';
export { labelShapes } from './shapes/labelShapes';
export { lineShapes } from './shapes/lineShapes';
export { lineStyles } from './shapes/lineStyle';
export type { LineStyle } from './shapes/lineStyle';
export { toneColor } from './shapes/toneColor';
export type { Measure, PathShape, Shape } from './shapes/types';
export { lineMark, stateMark } from './stateMark';
export { titlesOf } from './titlesOf';
export type {
  Badge,
  CardScene,
  LabelScene,
  LineScene,
  Scene,
  Tone,
} from './types';
