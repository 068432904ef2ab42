import { coreAttributes } from './checkValue';
import { issueAt } from './issueAt';
import { WrittenAttribute, readAttributes } from './readAttributes';
import { CloudEventIssue, ParsedCloudEvent } from './types';

type Found = {
  readonly attributes: readonly WrittenAttribute[];
  /** Number of the line that starts the payload, from 1. */
  readonly dataLine?: number;
};

/**
 * Reads an event that a program printed as text: the output of Knative's event_display (which is that of the Go SDK), YAML,
 * or `toString()` of the Java SDK; undefined if the text is none of these.
 *
 * @internal
 */
export function parseTextForm(text: string): ParsedCloudEvent | undefined {
  const lines = text.split(/\r\n|\n|\r/);
  const found = eventDisplay(lines) ?? javaText(text) ?? yaml(lines);
  if (!found) {
    return undefined;
  }
  const issues: CloudEventIssue[] =
    found.dataLine === undefined
      ? []
      : [
          issueAt(
            'dataIgnored',
            {},
            { line: found.dataLine, severity: 'info' },
          ),
        ];
  return readAttributes('text', found.attributes, issues);
}

/** @remarks cloudevents/sdk-go v2 event/event.go, `Event.String`. */
function eventDisplay(lines: readonly string[]): Found | undefined {
  const title = 'Context Attributes,';
  const start = lines.findIndex(line => line.trimEnd().endsWith(title));
  if (start < 0) {
    return undefined;
  }
  // `kubectl logs --prefix` writes the same text before each line.
  const prefix = lines[start].trimEnd().slice(0, -title.length);
  const attributes: WrittenAttribute[] = [];
  for (let index = start + 1; index < lines.length; index++) {
    const line = lines[index].startsWith(prefix)
      ? lines[index].slice(prefix.length)
      : lines[index];
    if (/^Data(?: \(binary\))?,/.test(line)) {
      return { attributes, dataLine: index + 1 };
    }
    const [, name, value] = /^\s+([^\s:]+):\s?(.*?)\s*$/.exec(line) ?? [];
    if (name !== undefined) {
      attributes.push({ name, value, line: index + 1 });
    } else if (line.trim() !== '' && !/^Extensions,/.test(line)) {
      break;
    }
  }
  return { attributes };
}

/** @remarks cloudevents/sdk-java core, `CloudEventV1.toString`. */
function javaText(text: string): Found | undefined {
  const [, inside] = /\bCloudEvent\{([\s\S]*)\}/.exec(text) ?? [];
  if (inside === undefined) {
    return undefined;
  }
  const [, extensions = ''] = /extensions=\{([^}]*)\}/.exec(inside) ?? [];
  const core = inside
    .replace(/,?\s*extensions=\{[^}]*\}/, '')
    .replace(/,?\s*data=.*$/s, '');
  return {
    // The class is that of the version, which it does not print.
    attributes: [
      { name: 'specversion', value: '1.0', line: 1 },
      ...pairs(core).filter(({ name }) => name !== 'specversion'),
      ...pairs(extensions),
    ],
    ...(inside.includes('data=') ? { dataLine: 1 } : {}),
  };
}

function pairs(text: string): readonly WrittenAttribute[] {
  const found = text.matchAll(/(\w+)=(?:'([^']*)'|([^,]*))(?:,\s*|$)/g);
  return [...found].flatMap(([, name, quoted, plain]) => {
    const value = quoted ?? plain.trim();
    return value === 'null' ? [] : [{ name, value, line: 1 }];
  });
}

const required = /^(?:specversion|type|source|id):/;

/** Reads the top level of a YAML mapping; what is nested below a name makes it an object. */
function yaml(lines: readonly string[]): Found | undefined {
  const isYaml =
    lines.filter(line => required.test(line)).length > 1 &&
    !lines.some(line => /^ce[-_]\w+\s*:/i.test(line));
  if (!isYaml) {
    return undefined;
  }
  const attributes: WrittenAttribute[] = [];
  let dataLine: number | undefined;
  lines.forEach((line, index) => {
    const [, name, written] =
      /^([^\s#:'"-][^\s:]*):(?:\s+(.*))?$/.exec(line) ?? [];
    if (name === 'data' || name === 'data_base64') {
      dataLine = index + 1;
    } else if (name !== undefined) {
      const next = lines[index + 1] ?? '';
      const value =
        (written ?? '') === '' && /^(?:\s+\S|- )/.test(next)
          ? {}
          : scalar(written ?? '', coreAttributes.includes(name));
      if (value !== null) {
        attributes.push({ name, value, line: index + 1 });
      }
    }
  });
  return { attributes, ...(dataLine === undefined ? {} : { dataLine }) };
}

// What YAML reads as a number or a Boolean is text in a core attribute: `id: 1` means that id.
function scalar(written: string, isCore: boolean): unknown {
  const [, double, single] =
    /^(?:"((?:[^"\\]|\\.)*)"|'((?:[^']|'')*)')\s*(?:#.*)?$/.exec(written) ?? [];
  if (double !== undefined) {
    return double.replace(/\\(["\\])/g, '$1');
  }
  if (single !== undefined) {
    return single.replace(/''/g, "'");
  }
  const plain = written.replace(/(?:^|\s+)#.*$/, '').trim();
  if (isCore && plain !== '') {
    return plain;
  }
  if (/^(?:true|false)$/.test(plain)) {
    return plain === 'true';
  }
  if (/^-?\d+(?:\.\d+)?$/.test(plain)) {
    return Number(plain);
  }
  return /^(?:null|~|)$/.test(plain) ? null : plain;
}
