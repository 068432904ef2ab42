import fc from 'fast-check';
import { matchesLabels } from './matchesLabels';
import { parseLabelSelector } from './parseLabelSelector';

const labels = { app: 'web', tier: 'back', 'example.com/team': '' };

function selects(text: string): boolean | undefined {
  const parsed = parseLabelSelector(text);
  return parsed && matchesLabels(labels, {}, parsed);
}

describe('parseLabelSelector', () => {
  it.each([
    ['app=web', true],
    ['app==web', true],
    ['app = web', true],
    ['app=back', false],
    ['app!=back', true],
    ['app!=web', false],
    ['missing!=web', true],
    ['app in (web, front)', true],
    ['app in (front)', false],
    ['app notin (web)', false],
    ['missing notin (web)', true],
    ['app', true],
    ['missing', false],
    ['!missing', true],
    ['! app', false],
    ['app=web,tier=back', true],
    ['app=web,tier=front', false],
    ['app in (web,front),tier in (back),!missing', true],
    ['example.com/team', true],
    ['example.com/team=', true],
    ['constructor', false],
    ['toString in (x)', false],
  ])('parses %s, which selects: %s', (text, expected) => {
    expect(selects(text)).toBe(expected);
  });

  it.each([
    '',
    ' ',
    ',',
    'app=web,',
    '=web',
    'app=a b',
    'app in web',
    'a in (',
    'a b',
    'app=(web)',
    '!',
    'a===b',
  ])('rejects %j, as Kubernetes does', text => {
    expect(parseLabelSelector(text)).toBeUndefined();
  });

  it('parses or rejects any text without an error', () => {
    fc.assert(
      fc.property(fc.string(), text => {
        expect(() => parseLabelSelector(text)).not.toThrow();
      }),
    );
  });
});
