import { readOne } from '../__testUtils__/readOne';
import { resource } from '../__testUtils__/resource';

function read(conditions: unknown) {
  const raw = resource('Broker', 'b', { status: { conditions } });
  const { resource: broker, readIssues } = readOne('broker', raw);
  return { conditions: broker.conditions, readIssues };
}

describe('conditions', () => {
  it('keep the object’s own order and words', () => {
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
    ['what is no part of a condition', { observed: 'x', generation: 3 }],
    ['what is empty', { message: '', reason: '' }],
  ])('leave out %s', (_, more) => {
    const ready = { type: 'Ready', status: 'True' };
    expect(read([ready, { ...ready, ...more }])).toEqual({
      conditions: [ready, ready],
      readIssues: [],
    });
  });

  it('leave out a time that is null', () => {
    const ready = { type: 'Ready', status: 'True' };
    expect(read([{ ...ready, lastTransitionTime: null }])).toEqual({
      conditions: [ready],
      readIssues: [],
    });
  });

  it('are Unknown where the status cannot be read', () => {
    expect(read([{ type: 'Ready', status: true }])).toEqual({
      conditions: [{ type: 'Ready', status: 'Unknown' }],
      readIssues: ['fieldMalformed status.conditions[0].status'],
    });
  });

  it('lose one that does not say its type, and no other', () => {
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
