import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  RiBookOpenLine,
  RiFocus3Line,
  RiFullscreenExitLine,
  RiFullscreenLine,
  RiMagicLine,
  RiZoomInLine,
  RiZoomOutLine,
} from '@remixicon/react';
import { ReactNode } from 'react';
import { eventMeshTranslationRef } from '../../translation';
import { CanvasButton } from './CanvasButton';
import styles from './MeshCanvas.module.css';

/**
 * Renders the buttons beside the graph.
 *
 * @internal
 */
export function CanvasControls(props: {
  readonly onZoom: (by: 'in' | 'out' | 'all') => void;
  readonly onTidy: () => void;
  readonly hasLegend: boolean;
  readonly onLegend: () => void;
  readonly fullScreen: {
    readonly isPossible: boolean;
    readonly isFull: boolean;
    readonly toggle: () => void;
  };
  /** Further buttons. */
  readonly children: ReactNode;
}) {
  const { onZoom, onTidy, hasLegend, onLegend, fullScreen, children } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  return (
    <div
      className={styles.controls}
      role="group"
      aria-label={t('graph.tool.label')}
    >
      <CanvasButton
        label={t('canvas.zoomOut')}
        icon={<RiZoomOutLine />}
        onPress={() => onZoom('out')}
      />
      <CanvasButton
        label={t('canvas.zoomIn')}
        icon={<RiZoomInLine />}
        onPress={() => onZoom('in')}
      />
      <CanvasButton
        label={t('canvas.fit')}
        icon={<RiFocus3Line />}
        onPress={() => onZoom('all')}
      />
      <CanvasButton
        label={t('graph.tool.tidy')}
        icon={<RiMagicLine />}
        onPress={onTidy}
      />
      <CanvasButton
        label={
          hasLegend ? t('graph.tool.hideLegend') : t('graph.tool.showLegend')
        }
        icon={<RiBookOpenLine />}
        onPress={onLegend}
      />
      {children}
      {fullScreen.isPossible && (
        <CanvasButton
          label={
            fullScreen.isFull
              ? t('graph.tool.leaveFullScreen')
              : t('graph.tool.fullScreen')
          }
          icon={
            fullScreen.isFull ? <RiFullscreenExitLine /> : <RiFullscreenLine />
          }
          onPress={fullScreen.toggle}
        />
      )}
    </div>
  );
}
