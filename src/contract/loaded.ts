/** Why an answer could not be used. */
export type FailureKind =
  /** No answer came: no network, server gone, request refused. */
  | 'unreachable'
  /** No answer came in the time that the page waits. */
  | 'slow'
  /** An answer came and says that something went wrong there. */
  | 'refused'
  /** An answer came that is not what the contract describes: not JSON, or of another shape. */
  | 'wrong-shape'
  /** Something answers there, and has nothing where the contract puts it. */
  | 'wrong-address'
  /** The service speaks a later version of the contract, or has a later release than the rest of the page. */
  | 'newer-version';

/** How far the collections of a card have come. The order of the cases is the order in which cards answer them. */
export type Loaded<R> =
  | { state: 'pending' }
  | { state: 'failed'; kind: FailureKind; detail: string; retry: () => void }
  | { state: 'ready'; record: R };
