import type { Quantity } from '#src/domain/quantity.ts';

/** A formula with its inputs in place: texts and numbers in reading order. `abs`: the sign is in the text before. */
export type Expression = readonly (string | { quantity: Quantity; abs: boolean })[];

/** How a computed number was worked out, from its inputs in the order of its id. Empty for a stored number. */
export function expressionOf({ formula, inputs: ids }: Quantity, inputs: readonly Quantity[]): Expression {
  if (inputs.length === 0 || inputs.length !== ids.length) return [];
  const [first, second] = inputs;
  if (!first) return [];
  switch (formula) {
    case 'base':
      return second ? base(first, second) : [];
    case 'level':
      return second ? [plain(first), ' × (1 ', ...signed(second), ') ÷ ', ...bracketed(second)] : [];
    case 'change':
      return changeOf(inputs);
    case 'balance':
      return joined(terms(inputs), ' − ');
    case 'sum':
      return joined(terms(inputs), ' + ');
    case 'rest':
      return restOf(inputs);
    case 'share':
      return second ? ['100 × ', plain(first), ' ÷ ', plain(second)] : [];
    case 'ratio':
      return ratioOf(inputs);
    default:
      return [];
  }
}

/** One figure by another; of two sides' counts each may be a sum of its own: "(18.2 + 4.5) ÷ (11.5 + 880.9)". */
function ratioOf(inputs: readonly Quantity[]): Expression {
  const [first] = inputs;
  const next = inputs.findIndex(({ reporter }) => reporter !== first?.reporter);
  const at = next > 0 ? next : 1;
  return joined([together(inputs.slice(0, at)), together(inputs.slice(at))], ' ÷ ');
}

function together(inputs: readonly Quantity[]): Expression {
  const sum = joined(
    inputs.map((input) => [plain(input)]),
    ' + ',
  );
  return inputs.length > 1 ? ['(', ...sum, ')'] : sum;
}

function changeOf(inputs: readonly Quantity[]): Expression {
  const [a, b, c, d] = inputs;
  if (!a || !b) return [];
  if (isRate(b)) return c && d ? [...net(a, b), ' − ', '(', ...net(c, d), ')'] : net(a, b);
  if (!c) return [plain(a), ' − ', plain(b)];
  if (d) {
    const sign = a.flow === b.flow ? ') + (' : ') − (';
    return ['(', plain(a), ' − ', plain(b), sign, plain(c), ' − ', plain(d), ')'];
  }
  if (a.flow === 'turnover') return [plain(a), ' − (', plain(b), ' + ', plain(c), ')'];
  return ['(', plain(a), ' + ', plain(b), ') − ', plain(c)];
}

/** The net change, published or worked out, less the published changes of goods. */
function restOf(inputs: readonly Quantity[]): Expression {
  const [first, second] = inputs;
  if (!first || !second) return [];
  const isPublished = isChange(first);
  const net = isPublished ? [plain(first)] : changeOf(inputs.slice(0, 2));
  const goods = inputs.slice(isPublished ? 1 : 2).map((input) => [plain(input)]);
  return [...net, ' − (', ...joined(goods, ' + '), ')'];
}

/** A level of the year before where a rate follows, else the level itself. */
function terms(inputs: readonly Quantity[]): Expression[] {
  return inputs.flatMap((input, at) => {
    if (isRate(input)) return [];
    const next = inputs[at + 1];
    return [next && isRate(next) ? base(input, next) : [plain(input)]];
  });
}

function base(amount: Quantity, rate: Quantity): Expression {
  if (isChange(amount)) return [plain(amount), ' ÷ ', ...bracketed(rate)];
  return [plain(amount), ' ÷ (1 ', ...signed(rate), ')'];
}

function net(level: Quantity, rate: Quantity): Expression {
  return [plain(level), ' × ', ...bracketed(rate), ' ÷ (1 ', ...signed(rate), ')'];
}

function signed(rate: Quantity): Expression {
  return [rate.value < 0 ? '− ' : '+ ', { quantity: rate, abs: true }];
}

function bracketed(rate: Quantity): Expression {
  return rate.value < 0 ? ['(', plain(rate), ')'] : [{ quantity: rate, abs: true }];
}

function plain(quantity: Quantity) {
  return { quantity, abs: false };
}

function isChange({ measure }: Quantity): boolean {
  return measure === 'trade-change';
}

function isRate({ measure }: Quantity): boolean {
  return measure === 'trade-change-rate';
}

function joined(parts: readonly Expression[], by: string): Expression {
  return parts.flatMap((part, at) => (at === 0 ? part : [by, ...part]));
}
