import { EventTransform } from '../resources';
import { Statement, statement, statementIf } from './statement';
import { About } from './about';
import { describePath } from './delivery';

/** @internal */
export function describeEventTransform(
  transform: EventTransform,
  about: About,
): Statement[] {
  const sink = about.target('sink');
  return [
    sink
      ? statement('transformSends', { sink })
      : statement('transformReplies', {}),
    ...describePath(about, 'sink'),
    ...statementIf(transform.expression, expression => [
      'transformExpression',
      { expression },
    ]),
    ...statementIf(transform.replyExpression, expression => [
      'transformReplyExpression',
      { expression },
    ]),
    ...(transform.replyDiscarded
      ? [statement('transformReplyDiscarded', {})]
      : []),
  ];
}
