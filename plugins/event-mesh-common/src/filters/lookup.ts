import {
  Cell,
  CesqlValue,
  CloudEvent,
  Knowledge,
  anyTextCell,
  cellIn,
  cellOf,
  eitherCell,
  zeroTime,
} from '../cesql';

/** Attributes of the CloudEvents core that need not be there: Knative's code reads an empty text then. */
const emptyIfAbsent = new Set([
  'datacontenttype',
  'dataschema',
  'id',
  'source',
  'specversion',
  'subject',
  'type',
]);

/**
 * What the dialects of attributes compare: for the core an empty text where there is none, and the year 1 for no time.
 *
 * @remarks knative/eventing pkg/eventfilter/attributes/filter.go, LookupAttribute.
 * @internal
 */
export function lookupValue(
  event: CloudEvent,
  name: string,
): CesqlValue | undefined {
  switch (name) {
    case 'time':
      return event.get(name) ?? zeroTime;
    case 'schemaurl':
      return event.get('dataschema') ?? '';
    case 'datamediatype':
      return mediaTypeOf(String(event.get('datacontenttype') ?? ''));
    case 'datacontentencoding':
      return '';
    default:
      return event.get(name) ?? (emptyIfAbsent.has(name) ? '' : undefined);
  }
}

/** @internal */
export function lookupCell(knowledge: Knowledge, name: string): Cell {
  switch (name) {
    case 'time':
      return orText(cellIn(knowledge, name), zeroTime);
    case 'schemaurl':
      return orText(cellIn(knowledge, 'dataschema'), '');
    case 'datamediatype':
      return mediaTypeIn(cellIn(knowledge, 'datacontenttype'));
    case 'datacontentencoding':
      return cellOf('');
    default:
      return emptyIfAbsent.has(name)
        ? orText(cellIn(knowledge, name), '')
        : cellIn(knowledge, name);
  }
}

/** The attribute of the event that is looked at by a name. @internal */
export function attributeOf(name: string): string {
  switch (name) {
    case 'schemaurl':
      return 'dataschema';
    case 'datamediatype':
      return 'datacontenttype';
    default:
      return name;
  }
}

/** The same, where a test of the one is a test of the other. @internal */
export function originOf(name: string): string | undefined {
  return name === 'datamediatype' || name === 'datacontentencoding'
    ? undefined
    : attributeOf(name);
}

function orText(cell: Cell, text: string): Cell {
  return cell.absent
    ? eitherCell({ ...cell, absent: false }, cellOf(text))
    : cell;
}

function mediaTypeIn(cell: Cell): Cell {
  const { texts } = orText(cell, '');
  if (texts && 'prefix' in texts) {
    return anyTextCell;
  }
  return (texts ?? [])
    .map(text => cellOf(mediaTypeOf(text)))
    .reduce(eitherCell, { absent: false });
}

/** Up to the first semicolon. */
function mediaTypeOf(contentType: string): string {
  const at = contentType.indexOf(';');
  return at < 0 ? contentType : contentType.slice(0, at).trim();
}
