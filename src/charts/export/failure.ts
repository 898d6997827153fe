/** An export that did not work out; the message is for the reader, in the reader's language. */
export class ExportFailure extends Error {
  override name = 'ExportFailure';
}
