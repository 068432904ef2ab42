import { RequestReply } from '../resources';
import { Statement, statement, statementIf } from './statement';
import { About } from './about';
import { describeDeadLetters, describeDelivery } from './delivery';

/** @internal */
export function describeRequestReply(
  requestReply: RequestReply,
  about: About,
): Statement[] {
  const broker = about.target('broker');
  const { correlationAttribute, replyAttribute, delivery } = requestReply;
  return [
    broker
      ? statement('requestReplyAsks', { broker })
      : statement('requestReplyWithoutBroker', {}),
    ...statementIf(correlationAttribute, attribute => [
      'requestReplyCorrelation',
      { attribute },
    ]),
    ...statementIf(replyAttribute, attribute => [
      'requestReplyReply',
      { attribute },
    ]),
    ...statementIf(requestReply.timeout, timeout => [
      'requestReplyTimeout',
      { timeout },
    ]),
    ...describeDelivery(delivery),
    ...describeDeadLetters(about),
  ];
}
