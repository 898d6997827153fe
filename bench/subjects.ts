import type { Profile } from './profiles.ts';

export type SubjectName = 'product' | 'static' | 'echarts' | 'observable';

export type Subject = {
  name: SubjectName;
  /** As the table names it. */
  title: string;
  /** The folder that it stands in. */
  folder: (profile: Profile) => string;
  /** The parts of its page that are on screen or not, each as a whole. */
  blocks: string;
};

export const subjects: readonly Subject[] = [
  { name: 'product', title: 'product', folder: () => 'product', blocks: 'main > *' },
  { name: 'static', title: 'static page', folder: ({ name }) => `static-${name}`, blocks: 'main > *' },
  { name: 'echarts', title: 'ECharts', folder: () => 'echarts', blocks: 'main > *' },
  { name: 'observable', title: 'Observable', folder: () => 'observable', blocks: 'main .content > *' },
];
