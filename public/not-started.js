// The page's program is a module: from a disk, in a sandboxed frame or where a part of it is missing, the browser loads
// none of it and says nothing. Then the page says so.
addEventListener(
  'error',
  ({ target }) => {
    if (!(target instanceof HTMLScriptElement) || target.type !== 'module') return;
    const say = () => document.getElementById('not-started')?.removeAttribute('hidden');
    if (document.readyState === 'loading') addEventListener('DOMContentLoaded', say);
    else say();
  },
  true,
);
