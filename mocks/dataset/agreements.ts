import type { Agreement } from '#src/contract/agreement.ts';

/** The article counts 24 agreements (`agreements-24-2024`) and names none: none is listed here. */
export const agreements: readonly Agreement[] = [];
