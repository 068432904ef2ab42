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
  it('has a text for every code of every room, or does not compile', () => {
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

  it('says every failure with description happened and description to do', () => {
    Object.values(messages.failure).forEach(({ description, fix }) => {
      expect(description).toMatch(/\.$/);
      expect(fix).toMatch(/\.$/);
    });
  });

  it('names no host and no address', () => {
    const texts = Object.values(messages).flatMap(leaves);
    expect(texts.filter(text => /https?:|\blocalhost\b/.test(text))).toEqual(
      [],
    );
  });

  it('uses params only in the form that translations know', () => {
    const texts = Object.values(messages).flatMap(leaves);
    const rest = texts.map(text => text.replace(/{{\w+}}/g, '')).join();
    expect(rest).not.toMatch(/[{}]|\$t\(/);
  });
});

describe('say', () => {
  it('puts params in', () => {
    expect(
      say('fact.triggerDelivers', {
        broker: 'Broker a',
        subscriber: 'Service b',
      }),
    ).toBe('Delivers events from Broker a to Service b.');
  });

  it('takes a param for description it is, whatever it holds', () => {
    expect(
      say('fact.eventTypeDescription', { description: '$& {{name}}' }),
    ).toBe('$& {{name}}');
  });

  it('leaves nothing where a param is not given', () => {
    expect(say('filter.present', {})).toBe(' is present');
    expect(say('filter.present')).toBe(' is present');
  });
});
