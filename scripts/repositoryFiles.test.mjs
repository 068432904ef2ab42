import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { parse, parseAllDocuments } from 'yaml';
import { isSupportedNode } from './lib/nodeVersion.mjs';
import { root } from './lib/paths.mjs';
import { chooseSteps, steps } from './lib/steps.mjs';

const read = path => readFileSync(join(root, path), 'utf8');
const readYaml = path => parse(read(path), { strict: true });

const workflow = readYaml('.github/workflows/ci.yaml');
const jobs = Object.entries(workflow.jobs);
const stepsOfJobs = jobs.flatMap(([, job]) => job.steps);

describe('the workflow', () => {
  it('runs on each push to main and on each pull request', () => {
    assert.deepEqual(workflow.on.push, { branches: ['main'] });
    assert.ok('pull_request' in workflow.on);
    assert.ok(!('pull_request_target' in workflow.on));
  });

  it('may only read, and leaves no credential in the checkout', () => {
    assert.deepEqual(workflow.permissions, { contents: 'read' });
    for (const [name, job] of jobs) {
      assert.equal(job.permissions, undefined, name);
      const checkout = job.steps.find(({ uses }) =>
        uses?.startsWith('actions/checkout@'),
      );
      assert.equal(checkout.with['persist-credentials'], false, name);
    }
  });

  it('uses the actions of GitHub only, each with its major version', () => {
    for (const { uses } of stepsOfJobs.filter(step => step.uses)) {
      assert.match(uses, /^actions\/[a-z-]+@v\d+$/);
    }
  });

  it('passes no text of a pull request to a shell', () => {
    for (const { run } of stepsOfJobs.filter(step => step.run)) {
      assert.doesNotMatch(run, /\$\{\{/);
    }
  });

  it('tests the supported majors of Node, and no other', () => {
    const { node } = workflow.jobs.quick.strategy.matrix;
    const supported = Array.from({ length: 100 }, (_, major) => major).filter(
      major => isSupportedNode(`${major}.99.0`),
    );
    assert.deepEqual(node, supported);
  });

  it('runs existing steps, with a timeout', () => {
    const commands = jobs.flatMap(([, job]) =>
      job.steps.flatMap(({ run = [] }) => run),
    );
    for (const command of commands) {
      const [, only] = /^npm test -- --only (\S+)$/.exec(command) ?? [];
      if (only) assert.ok(chooseSteps(steps, only).length > 0);
      else assert.equal(command, '.ci/run');
    }
    assert.ok(commands.includes('.ci/run'));
    assert.ok(statSync(join(root, '.ci/run')).mode & 0o100);
    for (const [name, job] of jobs) assert.ok(job['timeout-minutes'], name);
  });
});

describe('.nvmrc', () => {
  it('names a supported Node', () => {
    assert.ok(isSupportedNode(`${read('.nvmrc').trim()}.99.0`));
  });
});

describe('the dependency updates', () => {
  const { version, updates } = readYaml('.github/dependabot.yml');

  it('are for the packages and for the actions, every week', () => {
    assert.equal(version, 2);
    assert.deepEqual(
      updates.map(update => [
        update['package-ecosystem'],
        update.directory,
        update.schedule.interval,
      ]),
      [
        ['npm', '/', 'weekly'],
        ['github-actions', '/', 'weekly'],
      ],
    );
  });

  it('bring all packages of Backstage in one pull request', () => {
    const groups = Object.values(updates[0].groups);
    const own = groups.filter(({ patterns }) =>
      patterns.some(pattern => pattern.startsWith('@backstage/')),
    );
    assert.deepEqual(own, [{ patterns: ['@backstage/*'] }]);
  });
});

describe('the issue forms', () => {
  const folder = '.github/ISSUE_TEMPLATE';
  const forms = readdirSync(join(root, folder)).filter(
    name => name !== 'config.yml',
  );

  it('are the only way to open an issue', () => {
    const config = readYaml(`${folder}/config.yml`);
    assert.equal(config.blank_issues_enabled, false);
    assert.ok(forms.length > 0);
  });

  for (const name of forms) {
    it(`${name} has the fields that GitHub needs`, () => {
      const form = readYaml(`${folder}/${name}`);
      assert.ok(form.name && form.description);
      const fields = form.body.filter(({ type }) => type !== 'markdown');
      for (const { type, id, attributes } of fields) {
        assert.ok(['textarea', 'input', 'dropdown'].includes(type), type);
        assert.match(id, /^[a-z-]+$/);
        assert.ok(attributes.label);
        if (type === 'dropdown') assert.ok(attributes.options.length > 1);
      }
      assert.equal(new Set(fields.map(({ id }) => id)).size, fields.length);
      assert.ok(fields.some(({ validations }) => validations?.required));
    });
  }
});

describe('CODEOWNERS', () => {
  it('gives each file an owner, which is a user or a team', () => {
    const lines = read('.github/CODEOWNERS')
      .split('\n')
      .filter(line => line && !line.startsWith('#'));
    assert.ok(lines[0].startsWith('* '));
    for (const line of lines) assert.match(line, /^\S+( @[\w-]+(\/[\w-]+)?)+$/);
  });
});

describe('catalog-info.yaml', () => {
  const model = createRequire(join(root, 'plugins/event-mesh/package.json'))(
    '@backstage/catalog-model',
  );
  const entities = parseAllDocuments(read('catalog-info.yaml')).map(
    document => {
      assert.deepEqual(document.errors, []);
      return document.toJS();
    },
  );

  it('has entities that the catalog accepts', async () => {
    const kinds = {
      System: model.systemEntityV1alpha1Validator,
      Component: model.componentEntityV1alpha1Validator,
    };
    const isEnvelope = model.entityEnvelopeSchemaValidator();
    for (const entity of entities) {
      isEnvelope(entity);
      assert.equal(await kinds[entity.kind].check(entity), true);
    }
  });

  it('has a Component for each published package', () => {
    const published = readdirSync(join(root, 'plugins'))
      .map(name => `plugins/${name}/package.json`)
      .filter(path => existsSync(join(root, path)))
      .map(path => JSON.parse(read(path)).name);
    assert.deepEqual(
      entities
        .filter(({ kind }) => kind === 'Component')
        .map(({ metadata }) => metadata.name)
        .sort(),
      published.sort(),
    );
  });

  it('points at documentation only where TechDocs can build it', () => {
    for (const { metadata } of entities) {
      const ref = metadata.annotations?.['backstage.io/techdocs-ref'];
      if (ref) assert.ok(existsSync(join(root, 'mkdocs.yml')));
    }
  });
});

describe('the pages at the top', () => {
  const pages = [
    'AGENTS.md',
    'CODE_OF_CONDUCT.md',
    'CONTRIBUTING.md',
    'README.md',
    'SECURITY.md',
    '.github/pull_request_template.md',
  ];

  for (const page of pages) {
    it(`${page} links only to existing files`, () => {
      const links = read(page).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g);
      const missing = [...links]
        .map(([, link]) => link)
        .filter(link => !/^[a-z]+:/.test(link))
        .filter(link => !existsSync(join(root, dirname(page), link)));
      assert.deepEqual(missing, []);
    });
  }

  it('contain no email address, since reports go through the repository', () => {
    for (const page of pages) {
      assert.doesNotMatch(read(page), /[\w.+-]+@[\w-]+\.[a-z]{2,}/i, page);
    }
  });
});
