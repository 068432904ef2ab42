import { useCallback, useRef, useState } from 'react';
import { ExportCause, causeOf } from './ExportError';

/** The outcome of an export. */
export type ExportOutcome =
  | {
      readonly result: 'saved';
      /** Name of the file. */
      readonly name: string;
      /** Size of an image in percent of the graph, if it could not be drawn in full size. */
      readonly percent?: number;
    }
  | { readonly result: 'copied' }
  | {
      readonly result: 'failed';
      /** Name of the file; absent for a copy to the clipboard. */
      readonly name?: string;
      readonly cause: ExportCause;
    };

/** The outcome of an export that succeeds. */
export type ExportResult = Exclude<ExportOutcome, { result: 'failed' }>;

/** An outcome with the number of its attempt, to distinguish it from an equal outcome of another attempt. */
export type NumberedOutcome = ExportOutcome & { readonly attempt: number };

/** Runs exports, and keeps the outcome of the last one until it is dismissed. */
export function useExport(): {
  readonly outcome: NumberedOutcome | undefined;
  /** Never rejects: an error is an outcome too. */
  readonly run: (
    name: string | undefined,
    work: () => ExportResult | Promise<ExportResult>,
  ) => Promise<void>;
  readonly dismiss: () => void;
} {
  const [outcome, setOutcome] = useState<NumberedOutcome>();
  const attempts = useRef(0);
  const run = useCallback(
    async (
      name: string | undefined,
      work: () => ExportResult | Promise<ExportResult>,
    ) => {
      attempts.current += 1;
      const attempt = attempts.current;
      try {
        setOutcome({ attempt, ...(await work()) });
      } catch (error) {
        setOutcome({
          attempt,
          result: 'failed',
          cause: causeOf(error),
          ...(name === undefined ? {} : { name }),
        });
      }
    },
    [],
  );
  const dismiss = useCallback(() => setOutcome(undefined), []);
  return { outcome, run, dismiss };
}
