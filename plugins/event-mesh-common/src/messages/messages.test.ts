import { EdgeType } from '../graph';
import { PlaceholderReason, LinkRole, StatusState } from '../mesh';
import { FailureCode, LoadState } from '../model';
import { ReadIssueCode } from '../resources/types';
import { messages } from './messages';
import { say } from './say';

type Text = string | { readonly [key: string]: string };

function leaves(texts: Text | Record<string, Text>): string[] {
  return typeof texts === 'string'
    ? [texts]
    : Object.values(texts).flatMap(leaves);
}

describe('messages', () => {
  it('has a text for every code of every module, as checked by the compiler', () => {
    const all: {
      failure: Record<FailureCode, { description: string; fix: string }>;
      loadState: Record<LoadState, string>;
      readIssue: Record<ReadIssueCode, string>;
      placeholder: Record<
        PlaceholderReason,
        { name: string; description: string }
      >;
      status: Record<StatusState | 'stale', { name: string }>;
      edge: Record<EdgeType, string>;
      role: Record<LinkRole, string>;
    } = messages;
    expect(Object.values(all).flatMap(leaves)).not.toContain('');
  });

  it('describes every failure by a cause and a fix', () => {
    Object.values(messages.failure).forEach(({ description, fix }) => {
      expect(description).toMatch(/\.$/);
      expect(fix).toMatch(/\.$/);
    });
  });

  it('contains no host and no address', () => {
    const texts = Object.values(messages).flatMap(leaves);
    expect(texts.filter(text => /https?:|\blocalhost\b/.test(text))).toEqual(
      [],
    );
  });

  it('uses params only in the form that translations support', () => {
    const texts = Object.values(messages).flatMap(leaves);
    const rest = texts.map(text => text.replace(/{{\w+}}/g, '')).join();
    expect(rest).not.toMatch(/[{}]|\$t\(/);
  });
});

describe('say', () => {
  it('replaces params', () => {
    expect(
      say('fact.triggerDelivers', {
        broker: 'Broker a',
        subscriber: 'Service b',
      }),
    ).toBe('Delivers events from Broker a to Service b.');
  });

  it('inserts the value of a param literally', () => {
    expect(
      say('fact.eventTypeDescription', { description: '$& {{name}}' }),
    ).toBe('$& {{name}}');
  });

  it('inserts an empty text for a missing param', () => {
    expect(say('filter.present', {})).toBe(' is present');
    expect(say('filter.present')).toBe(' is present');
  });
});
