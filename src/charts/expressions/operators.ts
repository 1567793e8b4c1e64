type Operand = number;
type Binary = (left: Operand, right: Operand) => unknown;

/**
 * The operators with two operands. Operands are of any type, as in JavaScript, whose own rules of
 * conversion are wanted here; they are called numbers so that the operators compile.
 */
export const binaryOperators: Readonly<Record<string, Binary>> = {
  "+": (left, right) => left + right,
  "-": (left, right) => left - right,
  "*": (left, right) => left * right,
  "/": (left, right) => left / right,
  "%": (left, right) => left % right,
  // biome-ignore lint/suspicious/noDoubleEquals: the operator of the expression
  "==": (left, right) => left == right,
  // biome-ignore lint/suspicious/noDoubleEquals: the operator of the expression
  "!=": (left, right) => left != right,
  "===": (left, right) => left === right,
  "!==": (left, right) => left !== right,
  "<": (left, right) => left < right,
  "<=": (left, right) => left <= right,
  ">": (left, right) => left > right,
  ">=": (left, right) => left >= right,
  "&": (left, right) => left & right,
  "|": (left, right) => left | right,
  "^": (left, right) => left ^ right,
  "<<": (left, right) => left << right,
  ">>": (left, right) => left >> right,
  ">>>": (left, right) => left >>> right,
};

/** The operators with one operand. */
export const unaryOperators: Readonly<Record<string, (operand: Operand) => unknown>> = {
  "+": (operand) => +operand,
  "-": (operand) => -operand,
  "~": (operand) => ~operand,
  "!": (operand) => !operand,
};
