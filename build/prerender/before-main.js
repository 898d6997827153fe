// Runs before `main` is read, in the page that the build has written. Where the address asks for other numbers that
// page is hidden until it is replaced; else what is pressed before it can answer is kept (`src/app/served.ts`).
(() => {
  const page = document.documentElement;
  const same = /^(theme|lang|figure|event|fact|utm_\w+|\w+clid)$/;
  if ([...new URLSearchParams(location.search).keys()].some((name) => !same.test(name)))
    page.dataset.served = 'other';
  let count = 0;
  addEventListener(
    'click',
    (event) => {
      const pressed = event.target.closest('[data-release] button');
      if (!pressed || page.dataset.served === 'other') return;
      event.preventDefault();
      pressed.dataset.pressed ??= count++;
    },
    true,
  );
})();
