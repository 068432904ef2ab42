import { plainTheme } from '../sceneTheme';
import { LabelScene, EdgeScene } from '../types';
import { labelShapes } from './labelShapes';
import { Measure } from './types';

const measure: Measure = text => 6 * [...text].length;

function textOf(label: Partial<LabelScene>, room = 184): string {
  const line: EdgeScene & { readonly label: LabelScene } = {
    ...{ id: 'a', owner: 'b', name: 'c', source: 'd', target: 'e' },
    ...{ type: 'trigger', tone: 'plain', count: 1, isFaint: false },
    ...{ edges: ['a'], owners: ['b'] },
    route: {
      start: { x: 0, y: 0 },
      corners: [],
      end: { x: 0, y: 0 },
      label: { x: 0, y: 0 },
      room,
    },
    label: {
      at: { x: 100, y: 50 },
      text: '',
      more: 0,
      isCatchAll: false,
      ...label,
    },
  };
  const [, ...shapes] = labelShapes(line, plainTheme, measure);
  return shapes.flatMap(each => (each.shape === 'text' ? [each.text] : []))[0];
}

describe('the text of a label', () => {
  it.each([
    ['stays whole where it fits', 'type=order.placed', 0, 'type=order.placed'],
    [
      'loses what says least',
      'type=com.example.shop.order.placed',
      0,
      'type=…shop.order.placed',
    ],
    [
      'keeps how many more there are',
      'type=com.example.shopping.order.placed',
      12,
      'type=…order.placed +12',
    ],
    [
      'is cut at its end where it has no segments',
      "cesql: type LIKE 'com.example.%'",
      0,
      "cesql: type LIKE 'com.examp…",
    ],
  ])('%s', (_, text, more, drawn) => {
    expect(textOf({ text, more })).toBe(drawn);
  });

  it('is never wider than its room', () => {
    const text = textOf({ text: 'type=com.example.order', more: 1 }, 100);
    expect(measure(text, { size: 11, bold: false })).toBeLessThanOrEqual(88);
  });
});
