import { articleSourceId, type Source } from '#src/contract/source.ts';
import { en, publication } from './row-parts.ts';

export const sources = [
  {
    id: articleSourceId,
    title: 'Astana-Belgrade: 28 Years of Strategic Partnership',
    lang: 'en',
    publisher: 'The Astana Times',
    published: publication,
    url: 'https://astanatimes.com/2024/11/astana-belgrade-28-years-of-strategic-partnership',
    republishedFrom: 'Kazinform',
    grade: 'B',
    note: en(
      'Paragraphs are counted from 1 without the four headings. The article gives most of its dates without a year; 2024 is inferred from its publication.',
    ),
  },
] satisfies readonly Source[];
