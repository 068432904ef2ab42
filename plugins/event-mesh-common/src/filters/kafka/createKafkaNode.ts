import { Filter } from '../../resources';
import { FilterFields } from '../createTriggerNode';
import { createUnknown, createUnknownDialect } from '../dialects/unknown';
import { limitDepth } from '../limitDepth';
import { Judged, Judging, judged } from '../reason';
import { allInAnyOrder, anyInAnyOrder, bits, notOf } from '../results';
import { verdictStatement } from '../statement';
import { kafkaCesql } from './kafkaCesql';
import { kafkaMap } from './kafkaMap';

/** @internal */
export type JudgedFilter = (judging: Judging) => Judged;

/**
 * A Trigger's filter as Kafka's data plane applies it: every filter says yes or no, and an entry with several dialects
 * wants all of them.
 *
 * @remarks knative-extensions/eventing-kafka-broker data-plane/core, package filter.
 * @internal
 */
export function createKafkaNode({
  filters,
  filterAttributes,
}: FilterFields): JudgedFilter {
  if (filters.length > 0) {
    return listOf('all', limitDepth(filters).map(createKafkaFilter));
  }
  return filterAttributes
    ? kafkaMap('attributes', filterAttributes)
    : always('none', bits.noFilter);
}

function createKafkaFilter(filter: Filter): JudgedFilter {
  switch (filter.dialect) {
    case 'exact':
    case 'prefix':
    case 'suffix':
      return kafkaMap(filter.dialect, filter.attributes);
    case 'all':
    case 'several':
      return listOf(filter.dialect, filter.filters.map(createKafkaFilter));
    case 'any':
      return filter.filters.length > 0
        ? listOf('any', filter.filters.map(createKafkaFilter))
        : always('any', bits.pass | bits.fail);
    case 'not':
      return negated(filter.filter);
    case 'cesql':
      return filter.expression === ''
        ? always('cesql', bits.pass | bits.fail)
        : kafkaCesql(filter.expression);
    case 'empty':
      return always('empty', bits.pass);
    case 'tooDeep':
      return createUnknown('tooDeep', verdictStatement('tooDeep', {})).judge;
    default:
      return createUnknownDialect(filter.name).judge;
  }
}

function listOf(
  dialect: 'all' | 'any' | 'several',
  filters: readonly JudgedFilter[],
): JudgedFilter {
  const combine = dialect === 'any' ? anyInAnyOrder : allInAnyOrder;
  const expected = verdictStatement(
    dialect === 'any' ? 'wantsAny' : 'wantsAll',
    {},
  );
  return judging => {
    const parts = filters.map(filter => filter(judging));
    return judged(combine(parts.map(({ results }) => results)), () => ({
      dialect,
      expected,
      children: parts.map(({ reason }) => reason()),
    }));
  };
}

function negated(filter: Filter): JudgedFilter {
  const judge = createKafkaFilter(filter);
  return judging => {
    const { results, reason } = judge(judging);
    // What becomes of an empty filter under it is not certain.
    const isSure = filter.dialect !== 'empty';
    return judged(isSure ? notOf(results) : bits.pass | bits.fail, () => ({
      dialect: 'not',
      expected: verdictStatement('wantsNot', {}),
      children: [reason()],
    }));
  };
}

function always(
  dialect: 'none' | 'any' | 'cesql' | 'empty',
  results: number,
): JudgedFilter {
  return () =>
    judged(results, () => ({
      dialect,
      expected: verdictStatement('wantsNothing', {}),
    }));
}
