import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Finding } from 'backstage-plugin-event-mesh-common';
import { useMemo } from 'react';
import { eventMeshTranslationRef } from '../../translation';
import { findingParams, verdictParams } from '../shared/Sentence';

/** The texts of a finding. @internal */
export type FindingTexts = {
  readonly name: string;
  readonly description: string;
  readonly fix: string;
  readonly notes: readonly string[];
};

/** @internal */
export type TextsOf = (finding: Finding) => FindingTexts;

/**
 * Returns a function that describes findings; its results are memoized.
 *
 * @internal
 */
export function useFindingTexts(): TextsOf {
  const { t } = useTranslationRef(eventMeshTranslationRef);
  return useMemo(() => {
    const known = new WeakMap<Finding, FindingTexts>();
    const say = (finding: Finding): FindingTexts => {
      const { code, params, detail, uncertain } = finding;
      const values = findingParams(params);
      return {
        name: t(`finding.${code}.name`),
        description: t(`finding.${code}.description`, values),
        fix: t(`finding.${code}.fix`, values),
        notes: [
          detail
            ? t(`verdict.${detail.code}`, verdictParams(detail.params))
            : '',
          uncertain ? t('findingNote.uncertain') : '',
        ].filter(Boolean),
      };
    };
    return finding => {
      const texts = known.get(finding) ?? say(finding);
      known.set(finding, texts);
      return texts;
    };
  }, [t]);
}
