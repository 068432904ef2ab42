import { evaluatePossible, parseCesql } from '../../cesql';
import { expressionParts } from '../dialects/cesql';
import { createUnknown } from '../dialects/unknown';
import { Judged, Judging, describeKnown, judged } from '../reason';
import { bits, passOrFail } from '../results';
import { errorStatement, verdictStatement } from '../statement';
import { differsInJava } from './differsInJava';

/**
 * An expression as the Java implementation evaluates it: an error does not end it, the value beside the error counts.
 * Where that implementation is not known to read or calculate the same, nothing is certain.
 *
 * @remarks CeSqlFilter.java; cloudevents/sdk-java sql.
 * @internal
 */
export function kafkaCesql(text: string): (judging: Judging) => Judged {
  const { expression, error } = parseCesql(text);
  const strict = parseCesql(text, { dialect: 'spec' });
  const wrong = error ?? strict.error;
  if (!expression || wrong) {
    return createUnknown(
      'cesql',
      wrong ? errorStatement(wrong) : verdictStatement('isUnparsable', {}),
    ).judge;
  }
  if (differsInJava(expression)) {
    return createUnknown(
      'cesql',
      verdictStatement('answersOtherwise', { class: 'Kafka' }),
    ).judge;
  }
  return judging => {
    const { possible, atoms } = evaluatePossible(expression, {
      knowledge: judging.knowledge,
      goesOn: true,
      budget: judging.budget,
    });
    const { booleans = [], opaque } = possible;
    const results = passOrFail(
      booleans.includes(true),
      booleans.includes(false),
    );
    if (results === (bits.pass | bits.fail)) {
      atoms.forEach(atom => judging.atoms.push(atom));
    }
    return judged(results, () => ({
      ...expressionParts(expression),
      actual: [
        ...expression.attributes.map(name =>
          describeKnown(judging.known, name),
        ),
        verdictStatement('errorsAreIgnored', { class: 'Kafka' }),
        ...(opaque ? [errorStatement(opaque)] : []),
      ],
    }));
  };
}
