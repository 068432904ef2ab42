import { Field, child, required } from './field';
import { entries, readAllTexts, readTexts } from './collections';
import { pathOf } from './pathOf';
import { readNumber, readText } from './scalars';

function root(value: unknown) {
  const reports: string[] = [];
  const field: Field = {
    value,
    key: '',
    report: (code, at, params) =>
      reports.push(`${code} ${pathOf(at)} ${Object.values(params ?? {})}`),
  };
  return { field, reports };
}

describe('fields', () => {
  it('treats null, absent and empty strings as absent without a read issue', () => {
    const { field, reports } = root({ a: null, b: '' });
    expect(['a', 'b', 'c'].map(key => readText(child(field, key)))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(reports).toEqual([]);
  });

  it('reports a wrong type with its path and omits the field', () => {
    const { field, reports } = root({ spec: { steps: [{ retry: '3' }] } });
    const [step] = entries(child(child(field, 'spec'), 'steps'));
    expect(readNumber(child(step, 'retry'))).toBeUndefined();
    expect(reports).toEqual([
      'fieldMalformed spec.steps[0].retry number,string',
    ]);
  });

  it('reports a parent that is not an object, instead of its missing fields', () => {
    const { field, reports } = root({ spec: ['x'] });
    required(child(child(field, 'spec'), 'broker'));
    expect(reports).toEqual(['fieldMalformed spec object,array']);
  });

  it('reports a missing field whose parent is missing too', () => {
    const { field, reports } = root({});
    required(child(child(field, 'spec'), 'broker'));
    expect(reports).toEqual(['fieldMissing spec.broker ']);
  });

  it('ignores inherited properties', () => {
    const { field } = root(JSON.parse('{"__proto__": {"name": "x"}}'));
    expect(child(field, 'name').value).toBeUndefined();
    expect(child(field, 'toString').value).toBeUndefined();
    expect(child(field, '__proto__').value).toEqual({ name: 'x' });
  });

  it('keeps a key named __proto__ like any other', () => {
    const { field } = root(JSON.parse('{"__proto__": "x", "a": "y"}'));
    expect(Object.entries(readTexts(field))).toEqual([
      ['__proto__', 'x'],
      ['a', 'y'],
    ]);
  });

  it('drops a non-string label, but rejects a selector with one', () => {
    const labels = { good: 'x', bad: 5 };
    expect(readTexts(root(labels).field)).toEqual({ good: 'x' });
    expect(readAllTexts(root(labels).field)).toBeUndefined();
  });

  it.each([
    [['metadata', 'name'], 'metadata.name'],
    [
      ['metadata', 'annotations', 'knative.dev/dependency'],
      'metadata.annotations["knative.dev/dependency"]',
    ],
    [['a"b', 'c'], '["a\\"b"].c'],
  ])('formats the path of %j', (keys, path) => {
    expect(pathOf(keys.reduce(child, root({}).field))).toBe(path);
  });
});
