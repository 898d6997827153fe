import type { Statement } from '#src/contract/statement.ts';
import { businessStatements } from './statements-business.ts';
import { diplomacyStatements } from './statements-diplomacy.ts';
import { tradeStatements } from './statements-trade.ts';
import { transportStatements } from './statements-transport.ts';

/** What sources beyond the article say was said, planned, offered or described. The article's are in `statements.ts`. */
export const statementsRecord: readonly Statement[] = [
  ...tradeStatements,
  ...transportStatements,
  ...diplomacyStatements,
  ...businessStatements,
];
