import { ActionIcon, Menu } from '@mantine/core';
import { IconDots, IconTarget } from '@tabler/icons-react';
import { useState } from 'react';
import type { MeasurePlan } from '#domain/progress/record.ts';
import type { SeriesName } from '#domain/progress/series.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { Icon } from '#renderer/ui/Icon.tsx';
import classes from './CourseCharts.module.css';
import { seriesName } from './measure-words.ts';
import { PlanDialog } from './PlanDialog.tsx';

type PanelMenuProps = {
  readonly episodeId: string;
  readonly series: SeriesName;
  readonly plan: MeasurePlan | undefined;
};

/** What can be settled for one measure. */
export function PanelMenu({ episodeId, series, plan }: PanelMenuProps) {
  const [isPlanning, setIsPlanning] = useState(false);
  return (
    <>
      <Menu>
        <Menu.Target>
          <ActionIcon
            className={classes.menu}
            variant="subtle"
            size="sm"
            aria-label={t('progress.plan.menu', { measure: seriesName(series) })}
          >
            <Icon of={IconDots} size={16} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<Icon of={IconTarget} />} onClick={() => setIsPlanning(true)}>
            {t('progress.plan.item')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {isPlanning && (
        <PlanDialog episodeId={episodeId} series={series} plan={plan} onClose={() => setIsPlanning(false)} />
      )}
    </>
  );
}
