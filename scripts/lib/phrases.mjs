/**
 * Phrases that texts and docs must not contain, with the standard term to use.
 *
 * @remarks A word with a plain meaning besides (end, line, way, place, state, answer) is listed only in the phrases in
 * which it is wrong. `not` is an example that the pattern finds.
 */
export const phrases = [
  // Vague subjects and objects.
  { not: 'nobody', say: 'no user, no consumer, none', pattern: /\bnobody\b/i },
  { not: 'somebody', say: 'a user, a consumer', pattern: /\bsomebody\b/i },
  {
    not: 'something',
    say: 'the noun that is meant',
    pattern: /\bsomething\b/i,
  },
  { not: 'whoever', say: 'the user, the owner', pattern: /\bwhoever\b/i },
  { not: 'whatever', say: 'any, regardless of', pattern: /\bwhatever\b/i },
  {
    not: 'who takes it',
    say: 'producer, consumer, subscriber',
    pattern:
      /\b(those|and|or|,) who (takes?|sends?|gets?|receives?)\b|\bwho (takes?|sends?|gets?|receives?) (it|them|events?|what)\b/i,
    example: 'and who takes it',
  },
  { not: 'receiver', say: 'consumer, subscriber', pattern: /\breceivers?\b/i },
  // Syntax that is not English.
  { not: 'anew', say: 'again; relist, recreate', pattern: /\banew\b/i },
  { not: 'as far as', say: 'if, where', pattern: /\bas far as\b/i },
  {
    not: 'in place of',
    say: 'instead of',
    pattern: /\bin (the |its |their |his )?place( of)?\b/i,
  },
  {
    not: 'this is no JSON',
    say: 'is not a',
    pattern:
      /(?<!\bthere )(?<!\bthere's )\b(is|are|was|were) no (?!longer\b|more\b|later\b)[a-z]/i,
  },
  { not: 'data are', say: 'data is', pattern: /\bdata are\b/i },
  {
    not: 'turns it round',
    say: 'negates it',
    pattern: /\bturns? (it|a term|them) round\b/i,
  },
  { not: 'small letters', say: 'lowercase', pattern: /\bsmall letters\b/i },
  { not: 'capital letters', say: 'uppercase', pattern: /\bcapital letters\b/i },
  { not: 'usual values', say: 'default', pattern: /\busual (values?|view)\b/i },
  {
    not: 'by itself',
    say: 'automatically; separately',
    pattern: /\bby (itself|themselves)\b/i,
  },
  // Graph.
  { not: 'picture', say: 'graph; image, diagram', pattern: /\bpictures?\b/i },
  {
    not: 'the whole map',
    say: 'graph',
    pattern: /\b(full|whole|event) map\b/i,
  },
  { not: 'ghost', say: 'placeholder', pattern: /\bghosts?\b/i },
  {
    not: 'missing end',
    say: 'unresolved reference',
    pattern:
      /\b(missing ends?|ends? (that|which) (is|are) (not there|missing)|dangling)\b/i,
  },
  {
    not: 'the end of a link',
    say: 'endpoint',
    pattern:
      /\b(ends? of (a|the|its|each) (link|edge|line)s?|(every|each|an|one) end (is|that)|names? (an|the|that|its) end)\b/i,
  },
  {
    not: 'tied to',
    say: 'linked to; reference',
    pattern: /\b(ties?|tied|tying)\b/i,
  },
  {
    not: 'lines of the list',
    say: 'rows; edges',
    pattern:
      /\blines? (of|in) (the|a) (list|table|graph)|\bon (a|the) line\b|\blines? between\b/i,
    example: 'the lines of the list',
  },
  { not: 'band', say: 'swimlane', pattern: /\bbands?\b/i },
  { not: 'lane', say: 'column; swimlane', pattern: /\blanes?\b/i },
  { not: 'shelf', say: 'collapsed groups', pattern: /\b(shelf|shelves)\b/i },
  {
    not: 'closed group',
    say: 'collapsed group',
    pattern: /\bclosed groups?\b/i,
  },
  { not: 'lens', say: 'issue', pattern: /\blens(es)?\b/i },
  {
    not: 'draw it as one',
    say: 'collapse',
    pattern: /\bdraw (it|them) as one\b/i,
  },
  // Events.
  {
    not: 'on the way',
    say: 'on the path',
    pattern: /\b(on|off|along) (the|its|their|this) way\b/i,
  },
  {
    not: 'the way of an event',
    say: 'path',
    pattern:
      /\b(the|each|every|its|their|this|one|no) ways? (of|for) (an? |the |one |all )?(events?|them)\b|\bthe way (stands|from|by|through)\b|\}\} ways?\b|(?<!other )\bway round\b|\bits way lights\b/i,
  },
  {
    not: 'place by place',
    say: 'hop by hop',
    pattern: /\bplace by place\b|\}\} (more )?places?\b/i,
  },
  {
    not: 'in each place',
    say: 'list scope: namespace or cluster',
    pattern:
      /\b(in|of|for) (one|each|every|a|some|which|several|many) places?\b/i,
  },
  { not: 'go round', say: 'loop', pattern: /\b(go|goes|going|went) round\b/i },
  {
    not: 'takes every event',
    say: 'receives; matches all events',
    pattern:
      /\b(takes?|taken|taking|took) (every|all|no|its|their|the|such|what)? ?events?\b|\b(takes?|taking) (from|them from) (it|there|that|a|the|one)\b/i,
  },
  {
    not: 'lets it pass',
    say: 'matches',
    pattern: /\b(lets?|letting) ([\w`*-]+ ){0,4}(pass|through)\b/i,
  },
  {
    not: 'takes over',
    say: 'inherits',
    pattern: /\b(tak(e|es|en|ing)|took)( \w+)? over\b/i,
  },
  {
    not: 'what cannot be delivered',
    say: 'undelivered or dead-lettered events',
    pattern: /\b(can ?not|could not|cannot) (be delivered|deliver)\b/i,
  },
  {
    not: 'the answer of the last step',
    say: 'reply',
    pattern:
      /\banswers? (of|from) (the |a |an |its )?(subscribers?|steps?|last|sinks?|branch(es)?|broker|trigger)\b/i,
  },
  {
    not: 'for certain or perhaps',
    say: 'matches or may match',
    pattern: /\bfor certain or perhaps\b/i,
  },
  {
    not: 'up and down stream',
    say: 'upstream and downstream',
    pattern: /\b(up|down) stream\b/i,
  },
  { not: 'in view', say: 'visible', pattern: /\bin view\b/i },
  {
    not: 'older filter',
    say: 'legacy field',
    pattern: /\bolder (filter|field)\b/i,
  },
  // Resources and status.
  {
    not: 'what Knative made',
    say: 'generated',
    pattern: /\bKnative (has )?(made|makes)\b|\bmade by Knative\b/i,
  },
  { not: 'looks after it', say: 'reconciles', pattern: /\blooks? after\b/i },
  {
    not: 'not well',
    say: 'not ready',
    pattern: /\bnot well\b|\bunwell\b|\bail(s|ing)\b/i,
  },
  { not: 'to blame', say: 'the cause', pattern: /\bblame\b/i },
  {
    not: 'in another state',
    say: 'status',
    pattern: /\bin (this|another|other) states?\b|\bworst state\b/i,
  },
  // Reading.
  {
    not: 'read again',
    say: 'refresh, retry',
    pattern: /\b(reads?|reading) (it |them |all )?again\b/i,
  },
  {
    not: 'an older answer',
    say: 'stale data',
    pattern: /\b(older|old) answers?\b/i,
  },
  {
    not: 'as of',
    say: 'last updated',
    pattern: /\bas of (now|today|then|\{\{|\d)/i,
    example: 'as of {{time}}',
  },
  { not: 'not permitted', say: 'forbidden', pattern: /\bnot permitted\b/i },
  {
    not: 'recorded answers',
    say: 'response',
    pattern:
      /\b(recorded|recording) answers?\b|\banswers? (of|from) (the|an?) (API server|cluster|proxy)\b/i,
  },
  {
    not: 'how it went',
    say: 'load report, result',
    pattern: /\bhow (it|[\w ]{1,40}) went\b/i,
  },
  { not: 'worth a look', say: 'info, finding', pattern: /\bworth a look\b/i },
  // Source.
  { not: 'room', say: 'module', pattern: /\brooms?\b/i },
  {
    not: 'house rule',
    say: 'rule; module boundary',
    pattern: /\b(house rules?|in the house)\b/i,
  },
  { not: 'world', say: 'recording, scenario', pattern: /\bworlds?\b/i },
];

/** German words that replace a term of Knative, which stays English in every language. */
export const germanTerms = [
  { not: 'Ereignis', say: 'Event' },
  { not: 'Ablage', say: 'Dead Letter Sink' },
  { not: 'Unzustellbar', say: 'Dead Letter Sink' },
  { not: 'Makler', say: 'Broker' },
  { not: 'Vermittler', say: 'Broker' },
  { not: 'Auslöser', say: 'Trigger' },
  { not: 'Kanal', say: 'Channel' },
  { not: 'Kanäle', say: 'Channels' },
  { not: 'Abonn', say: 'Subscription, Subscriber' },
  { not: 'Empfänger', say: 'Subscriber, Consumer' },
  { not: 'Senke', say: 'Sink' },
  { not: 'Quelle', say: 'Event Source' },
  { not: 'Zweig', say: 'Branch' },
  { not: 'Erzeuger', say: 'Producer' },
  { not: 'Verbraucher', say: 'Consumer' },
];
