// Run by a worker that `src/app/warm-intl.ts` starts, for what the browser then knows.
new Intl.NumberFormat('en');
new Intl.DateTimeFormat('en');
new Intl.ListFormat('en');
new Intl.Collator('en');
self.close();
