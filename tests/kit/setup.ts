import { afterEach, beforeEach } from 'vitest';
// In the page each part brings its messages; here its components are drawn without their file.
import '#src/i18n/parts/cards.ts';
import '#src/i18n/parts/find.ts';
import '#src/i18n/parts/provenance.ts';

// Noise fails a test: whatever reaches console.error and was not expected by a spy of the test's own.
const heard: string[] = [];
beforeEach(() => {
  heard.length = 0;
  console.error = (...parts: unknown[]) => {
    heard.push(parts.map(String).join(' '));
  };
});
afterEach(() => {
  if (heard.length > 0) throw new Error(`console.error during the test:\n${heard.join('\n')}`);
});

if (typeof document !== 'undefined') {
  await import('@testing-library/jest-dom/vitest');
  const { cleanup, configure } = await import('@testing-library/react');
  // A loaded machine is slow, not wrong.
  configure({ asyncUtilTimeout: 15_000 });
  afterEach(cleanup);
}
