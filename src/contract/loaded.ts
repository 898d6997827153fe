/** Why an answer could not be used. */
export type FailureKind =
  /** No answer came: no network, server gone, request refused. */
  | 'unreachable'
  /** An answer came and says that something went wrong there. */
  | 'refused'
  /** An answer came that is not what the contract describes: not JSON, or of another shape. */
  | 'wrong-shape';

/** How far the collections of a card have come. The order of the cases is the order in which cards answer them. */
export type Loaded<R> =
  | { state: 'pending' }
  | { state: 'failed'; kind: FailureKind; detail: string; retry: () => void }
  | { state: 'ready'; record: R };
