import { constants, plainFunctions } from "./functions.js";
import type { ExpressionNode, Functions, Scope, Value } from "./node.js";
import { binaryOperators, unaryOperators } from "./operators.js";

/**
 * Reads an expression of a chart into a function of what it may name, from its tree: vega would write
 * code and compile it, which pages with a strict content security policy forbid.
 *
 * @param functions those of vega itself, which find the scales and data of the chart
 * @throws Error for a function that is none of these, before anything is drawn
 */
export function readExpression(node: ExpressionNode, functions: Functions): Value {
  const read = (inner: ExpressionNode): Value => readExpression(inner, functions);
  switch (node.type) {
    case "Literal":
      return () => node.value;
    case "Identifier":
      return named(node.name);
    case "MemberExpression": {
      const object = read(node.object);
      const key = node.computed ? read(node.property) : () => node.property.name;
      return (scope) => (object(scope) as Readonly<Record<string, unknown>>)[String(key(scope))];
    }
    case "CallExpression":
      return readCall(node, functions);
    case "ArrayExpression": {
      const elements = node.elements.map(read);
      return (scope) => elements.map((element) => element(scope));
    }
    case "ObjectExpression": {
      const entries = node.properties.map(
        ({ key, value }) => [key.name ?? String(key.value), read(value)] as const,
      );
      return (scope) => Object.fromEntries(entries.map(([key, value]) => [key, value(scope)]));
    }
    case "UnaryExpression": {
      const [operate, argument] = [known(unaryOperators, node.operator), read(node.argument)];
      return (scope) => operate(argument(scope) as number);
    }
    case "BinaryExpression": {
      const operate = known(binaryOperators, node.operator);
      const [left, right] = [read(node.left), read(node.right)];
      return (scope) => operate(left(scope) as number, right(scope) as number);
    }
    case "LogicalExpression": {
      const [left, right] = [read(node.left), read(node.right)];
      return node.operator === "&&"
        ? (scope) => left(scope) && right(scope)
        : (scope) => left(scope) || right(scope);
    }
    case "ConditionalExpression":
      return choose([node.test, node.consequent, node.alternate].map(read));
    default:
      throw notKnown(node.type);
  }
}

function named(name: string): Value {
  if (Object.hasOwn(constants, name)) return () => constants[name];
  if (name === "datum" || name === "item" || name === "event") return (scope) => scope[name];
  return ({ parameters }) => parameters[`$${name}`];
}

function choose([test = none, then = none, other = none]: readonly Value[]): Value {
  return (scope) => (test(scope) ? then(scope) : other(scope));
}

const none: Value = () => undefined;

type Scale = ((value: unknown) => unknown) & { readonly range: () => unknown };

function readCall(node: ExpressionNode, functions: Functions): Value {
  const { name } = node.callee;
  const given = node.arguments.map((argument) => readExpression(argument, functions));
  const [first = none, second = none] = given;
  const scaleOf = (scope: Scope): Scale => scope.parameters[`%${String(first(scope))}`] as Scale;
  switch (name) {
    case "if":
      return choose(given);
    case "_scale":
      return (scope) => scaleOf(scope)(second(scope));
    case "_range":
      return (scope) => scaleOf(scope).range();
    case "_bandwidth": {
      const bandwidth = ownFunction(functions, "__bandwidth");
      return (scope) => bandwidth(scaleOf(scope));
    }
    default: {
      const call = Object.hasOwn(plainFunctions, name)
        ? known(plainFunctions, name)
        : ownFunction(functions, name);
      return (scope) => call(...given.map((value) => value(scope)));
    }
  }
}

function ownFunction(functions: Functions, name: string): (...values: unknown[]) => unknown {
  const found = functions[name];
  if (typeof found !== "function") throw notKnown(name);
  return found.bind(functions);
}

function known<T>(table: Readonly<Record<string, T>>, name: string): T {
  const found = table[name];
  if (found === undefined) throw notKnown(name);
  return found;
}

function notKnown(name: string): Error {
  return new Error(`An expression of a chart cannot hold "${name}".`);
}
