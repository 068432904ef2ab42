export { ChoiceMenu } from './ChoiceMenu';
export { InsightFrame } from './InsightFrame';
export type { InsightContent } from './InsightFrame';
