/** Former names of parameters in the URL. */
const keys: Readonly<Record<string, string>> = {
  lens: 'issue',
  way: 'tracedir',
  onway: 'pathonly',
  takers: 'consumption',
};

/** Former values by the current name of their parameter. */
const values: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  issue: { dangling: 'unresolvedReference' },
  status: { missing: 'unresolved', outside: 'external' },
  direction: { up: 'upstream', down: 'downstream' },
  tracedir: { up: 'upstream', down: 'downstream' },
  consumption: { taken: 'consumed', nobody: 'unconsumed' },
  typesort: {
    senders: 'producers',
    '-senders': '-producers',
    receivers: 'consumers',
    '-receivers': '-consumers',
  },
  finding: {
    danglingBroker: 'brokerNotFound',
    danglingChannel: 'channelNotFound',
    danglingSubscriber: 'subscriberNotFound',
    danglingReply: 'replyNotFound',
    danglingSink: 'sinkNotFound',
    danglingDeadLetterSink: 'deadLetterSinkNotFound',
    danglingSubject: 'subjectNotFound',
    danglingReference: 'eventTypeReferenceNotFound',
    danglingDependency: 'dependencyNotFound',
    danglingPolicyEnd: 'policyReferenceNotFound',
    matchesNothing: 'matchesNoKnownType',
  },
};

/**
 * Replaces former names in a query by current ones, so links from before the renaming still work.
 *
 * @internal
 */
export function withCurrentNames(query: URLSearchParams): URLSearchParams {
  const current = new URLSearchParams();
  query.forEach((value, key) => {
    const name = currentOf(keys, key);
    current.append(
      name,
      name === 'about'
        ? withCurrentCode(value)
        : currentOf(values[name] ?? {}, value),
    );
  });
  return current;
}

function currentOf(
  renamed: Readonly<Record<string, string>>,
  name: string,
): string {
  return Object.hasOwn(renamed, name) ? renamed[name] : name;
}

/** The id of a finding starts with its code. */
function withCurrentCode(id: string): string {
  const [code] = id.split('|', 1);
  return `${currentOf(values.finding, code)}${id.slice(code.length)}`;
}
