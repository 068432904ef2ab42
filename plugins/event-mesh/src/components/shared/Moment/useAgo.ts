import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEffect, useState } from 'react';
import { eventMeshTranslationRef } from '../../../translation';

const units = [
  { unit: 'days', seconds: 86_400 },
  { unit: 'hours', seconds: 3_600 },
  { unit: 'minutes', seconds: 60 },
  { unit: 'seconds', seconds: 1 },
] as const;

/**
 * Returns the age of a moment in words, and updates it as time passes.
 *
 * @internal
 */
export function useAgo(milliseconds: number): string {
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [milliseconds]);
  const passed = Math.max(0, Math.floor((now - milliseconds) / 1000));
  const { unit, seconds } =
    units.find(each => passed >= each.seconds) ?? units[units.length - 1];
  return t(`ago.${unit}`, { number: String(Math.floor(passed / seconds)) });
}
