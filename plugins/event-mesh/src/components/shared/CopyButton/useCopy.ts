import { useCallback, useEffect, useState } from 'react';

/** @internal */
export type CopyOutcome = 'copied' | 'failed';

/**
 * Copies a text and reports for a moment that it succeeded or that the browser refused it.
 *
 * @internal
 */
export function useCopy(): {
  readonly outcome: CopyOutcome | undefined;
  readonly copy: (text: string) => Promise<void>;
} {
  const [outcome, setOutcome] = useState<CopyOutcome>();
  useEffect(() => {
    if (!outcome) {
      return undefined;
    }
    const timer = setTimeout(() => setOutcome(undefined), 2000);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = useCallback(async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
    } catch {
      setOutcome('failed');
    }
  }, []);
  return { outcome, copy };
}
