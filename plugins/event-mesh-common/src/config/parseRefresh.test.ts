import { NoticeCollector } from './NoticeCollector';
import { parseRefresh } from './parseRefresh';

function parse(value: unknown) {
  const notices = new NoticeCollector();
  return {
    ...parseRefresh(value, 'refresh', notices),
    notices: notices.notices,
  };
}

describe('parseRefresh', () => {
  it.each([[undefined], [null], [{}], [{ seconds: null }]])(
    'uses the defaults for %j',
    value => {
      expect(parse(value)).toEqual({
        refreshSeconds: 30,
        deadlineSeconds: 30,
        notices: [],
      });
    },
  );

  it('reads seconds from text, as in environment variables', () => {
    expect(parse({ seconds: '45', deadlineSeconds: ' 9 ' })).toEqual({
      refreshSeconds: 45,
      deadlineSeconds: 9,
      notices: [],
    });
  });

  it.each<[unknown, string, string, string]>([
    [10, 'refresh', 'object', 'number'],
    [{ seconds: 'often' }, 'refresh.seconds', 'number', 'string'],
    [{ deadlineSeconds: [9] }, 'refresh.deadlineSeconds', 'number', 'array'],
  ])(
    'uses the default with a notice for %j',
    (value, key, expected, actual) => {
      expect(parse(value)).toEqual({
        refreshSeconds: 30,
        deadlineSeconds: 30,
        notices: [
          { code: 'configWrongType', key, params: { expected, actual } },
        ],
      });
    },
  );

  it.each([
    ['seconds', 4.9, 5],
    ['seconds', 0, 5],
    ['seconds', -1, 5],
    ['seconds', Number.POSITIVE_INFINITY, 86_400],
    ['seconds', 100_000, 86_400],
    ['deadlineSeconds', 0, 1],
    ['deadlineSeconds', 3600, 600],
  ])('limits %s of %d to its bounds with a notice', (name, value, used) => {
    const parsed = parse({ [name]: value });
    const [minimum, maximum] = name === 'seconds' ? [5, 86_400] : [1, 600];
    expect(parsed).toMatchObject(
      name === 'seconds' ? { refreshSeconds: used } : { deadlineSeconds: used },
    );
    expect(parsed.notices).toEqual([
      {
        code: 'configOutOfRange',
        key: `refresh.${name}`,
        params: {
          value: String(value),
          minimum: String(minimum),
          maximum: String(maximum),
          used: String(used),
        },
      },
    ]);
  });
});
