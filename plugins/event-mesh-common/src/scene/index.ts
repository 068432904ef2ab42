export { buildScene } from './buildScene';
export { englishTexts } from './englishTexts';
export { glyphs, stateGlyphs } from './glyphs';
export { legendOf } from './legendOf';
export type { Legend, LegendEntry } from './legendOf';
export { edgeLabel } from './edgeLabel';
export { marksOf } from './marksOf';
export type { DrawnMarks, SceneMarks } from './marksOf';
export { plainTheme } from './sceneTheme';
export type { SceneTheme } from './sceneTheme';
export type { SceneTexts } from './sceneTexts';
export { cornerRadius, routePath } from './routePath';
export { badgeArea, cardContent } from './shapes/cardContent';
export { cardFrame } from './shapes/cardFrame';
export { estimateWidth } from './shapes/estimateWidth';
export { fitText } from './shapes/fitText';
export {
  swimlaneFrame,
  swimlaneShapes,
  columnShapes,
} from './shapes/frameShapes';
export { labelShapes } from './shapes/labelShapes';
export { edgeShapes } from './shapes/edgeShapes';
export { toneColor } from './shapes/toneColor';
export type { Measure, PathShape, Shape } from './shapes/types';
export { edgeMark, statusMark } from './statusMark';
export { cardStyle, edgeStyle, edgeTypes } from './style';
export type { CardStyle, EdgeStyle, ThemeColor } from './style';
export { titlesOf } from './titlesOf';
export type {
  Badge,
  CardScene,
  LabelScene,
  EdgeScene,
  Scene,
  Tone,
} from './types';
