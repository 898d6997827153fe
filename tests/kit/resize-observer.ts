/** For jsdom, which lays nothing out: tells once that a size is there, as browsers do at first, and never of another. */
export class FirstSizeOnly implements ResizeObserver {
  readonly #heard: ResizeObserverCallback;

  constructor(heard: ResizeObserverCallback) {
    this.#heard = heard;
  }

  observe(): void {
    this.#heard([], this);
  }

  unobserve(): void {}

  disconnect(): void {}
}
