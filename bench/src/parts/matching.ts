import { Mesh } from 'backstage-plugin-event-mesh-common';
import { Common } from '../measure/bundled';
import { interleave } from '../measure/interleave';
import { recordedScenario } from '../scenarios/recordedScenario';
import { Goal, Part, PartOptions } from './types';

/** The maximum time that a page may be blocked, in milliseconds. */
const longest = 2000;

const columns = [
  'triggers',
  'announced events',
  'pairs at one broker',
  'that match, or may',
  'all pairs ms',
  'ours ms',
  'all pairs / ours',
];

/** Measures which Triggers match which events, against the evaluation of all Triggers of a broker for all its events. */
export const matchingPart: Part = {
  id: 'matching',
  title: 'Matching',
  sizes: [1000, 10000],
  measure: async options => {
    const rows: number[][] = [];
    const goals: Goal[] = [];
    for (const size of options.sizes) {
      options.tell(`matching: ${size} Triggers`);
      const row = await measured(size, options);
      rows.push(row);
      const [time, ratio] = row.slice(-2);
      goals.push(
        {
          text: `${size} Triggers: under ${longest / 1000} s`,
          isMet: time < longest,
        },
        {
          text: `${size} Triggers: faster than evaluating all pairs`,
          isMet: ratio > 1,
        },
      );
    }
    return {
      tables: [
        { title: 'All Triggers and all that is announced', columns, rows },
      ],
      goals,
    };
  },
};

async function measured(
  triggers: number,
  { common, rounds }: PartOptions,
): Promise<number[]> {
  const { mesh } = await (await recordedScenario(common, triggers)).join();
  const { announcements, triggersOf } = common.matchTriggers(mesh);
  const pairs = announcements.reduce(
    (sum, { entry }) =>
      sum + (entry === undefined ? 0 : triggersOf(entry).length),
    0,
  );
  const [naive, ours] = await interleave<number>(
    [
      { name: 'all pairs', run: () => allPairs(common, mesh) },
      { name: 'ours', run: () => byIndex(common, mesh) },
    ],
    { rounds: Math.min(rounds, 5), patience: 20_000 },
  );
  if (naive.made !== ours.made) {
    throw new Error(`matching: ${naive.made} by all pairs, ${ours.made} by us`);
  }
  return [
    triggers,
    announcements.length,
    pairs,
    ours.made,
    naive.time,
    ours.time,
    naive.time / ours.time,
  ];
}

// Results are memoized per mesh: a copy has none.
function byIndex(common: Common, mesh: Mesh): number {
  const { announcements, matchesOf } = common.matchTriggers({ ...mesh });
  return announcements.reduce((sum, each) => sum + matchesOf(each).length, 0);
}

function allPairs(common: Common, mesh: Mesh): number {
  const { announcements, classOf } = common.matchTriggers(mesh);
  const triggers = mesh.links.flatMap(({ owner, role, target }) => {
    const resource = mesh.resources.get(owner)?.resource;
    const brokerClass = classOf(owner);
    return role === 'broker' && resource?.type === 'trigger'
      ? [
          {
            broker: target,
            judge: common.createMatcher(resource, { brokerClass }),
          },
        ]
      : [];
  });
  let found = 0;
  for (const { entry, known } of announcements) {
    for (const { broker, judge } of triggers) {
      if (broker === entry && judge(known).verdict !== 'doesNotMatch') {
        found += 1;
      }
    }
  }
  return found;
}
