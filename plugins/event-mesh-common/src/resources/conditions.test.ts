import { readOne } from '../__testUtils__/readOne';
import { resource } from '../__testUtils__/resource';

function read(conditions: unknown) {
  const raw = resource('Broker', 'b', { status: { conditions } });
  const { resource: broker, readIssues } = readOne('broker', raw);
  return { conditions: broker.conditions, readIssues };
}

describe('readConditions', () => {
  it('keeps the order and texts of the object', () => {
    const written = [
      {
        type: 'Ready',
        status: 'False',
        reason: 'Unable to get the Subscriber’s URI',
        message: 'gone',
        severity: 'Info',
        lastTransitionTime: '2026-01-01T00:00:00Z',
      },
      { type: 'Addressable', status: 'Maybe' },
    ];
    expect(read(written)).toEqual({ conditions: written, readIssues: [] });
  });

  it.each<[string, Record<string, unknown>]>([
    ['unknown fields of a condition', { observed: 'x', generation: 3 }],
    ['empty fields', { message: '', reason: '' }],
  ])('omits %s', (_, more) => {
    const ready = { type: 'Ready', status: 'True' };
    expect(read([ready, { ...ready, ...more }])).toEqual({
      conditions: [ready, ready],
      readIssues: [],
    });
  });

  it('omits a null time', () => {
    const ready = { type: 'Ready', status: 'True' };
    expect(read([{ ...ready, lastTransitionTime: null }])).toEqual({
      conditions: [ready],
      readIssues: [],
    });
  });

  it('returns Unknown for an unreadable status', () => {
    expect(read([{ type: 'Ready', status: true }])).toEqual({
      conditions: [{ type: 'Ready', status: 'Unknown' }],
      readIssues: ['fieldMalformed status.conditions[0].status'],
    });
  });

  it('drops only the conditions without a type', () => {
    const ready = { type: 'Ready', status: 'True' };
    expect(read([{ status: 'True' }, 7, ready])).toEqual({
      conditions: [ready],
      readIssues: [
        'fieldMissing status.conditions[0].type',
        'fieldMalformed status.conditions[1]',
      ],
    });
  });
});
