import { constants, plainFunctions } from "./functions.js";
import type { ExpressionNode, Scope } from "./node.js";
import { binaryOperators, unaryOperators } from "./operators.js";

/**
 * Works out an expression of a chart from its tree, where vega would write code and compile it,
 * which pages with a strict content security policy forbid.
 */
export function evaluate(node: ExpressionNode, scope: Scope): unknown {
  const valueIn = (inner: ExpressionNode): unknown => evaluate(inner, scope);
  switch (node.type) {
    case "Literal":
      return node.value;
    case "Identifier":
      return named(node.name, scope);
    case "MemberExpression": {
      const key = node.computed ? valueIn(node.property) : node.property.name;
      return (valueIn(node.object) as Readonly<Record<string, unknown>>)[String(key)];
    }
    case "CallExpression":
      return call(node, scope);
    case "ArrayExpression":
      return node.elements.map(valueIn);
    case "ObjectExpression":
      return Object.fromEntries(
        node.properties.map(({ key, value }) => [key.name ?? String(key.value), valueIn(value)]),
      );
    case "UnaryExpression":
      return known(unaryOperators, node.operator)(valueIn(node.argument) as number);
    case "BinaryExpression": {
      const [left, right] = [valueIn(node.left), valueIn(node.right)] as [number, number];
      return known(binaryOperators, node.operator)(left, right);
    }
    case "LogicalExpression": {
      const left = valueIn(node.left);
      const isDecided = node.operator === "&&" ? !left : Boolean(left);
      return isDecided ? left : valueIn(node.right);
    }
    case "ConditionalExpression":
      return valueIn(node.test) ? valueIn(node.consequent) : valueIn(node.alternate);
    default:
      throw notKnown(node.type);
  }
}

function named(name: string, scope: Scope): unknown {
  if (Object.hasOwn(constants, name)) return constants[name];
  if (name === "datum" || name === "item" || name === "event") return scope[name];
  return scope.parameters[`$${name}`];
}

type Scale = ((value: unknown) => unknown) & { readonly range: () => unknown };

function call({ callee: { name }, arguments: given }: ExpressionNode, scope: Scope): unknown {
  const { functions, parameters } = scope;
  const valueAt = (index: number): unknown => {
    const argument = given[index];
    return argument === undefined ? undefined : evaluate(argument, scope);
  };
  const scale = (): Scale => parameters[`%${String(valueAt(0))}`] as Scale;
  switch (name) {
    case "_scale":
      return scale()(valueAt(1));
    case "_range":
      return scale().range();
    case "_bandwidth":
      return own(functions, "__bandwidth")(scale());
    case "if":
      return valueAt(valueAt(0) ? 1 : 2);
    default: {
      const values = given.map((argument) => evaluate(argument, scope));
      if (Object.hasOwn(plainFunctions, name)) return known(plainFunctions, name)(...values);
      return own(functions, name)(...values);
    }
  }
}

// Called on their context, through which they find the scales and data of the chart.
function own(functions: Scope["functions"], name: string): (...values: unknown[]) => unknown {
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
  return new Error(`An expression of a chart cannot hold ${name}.`);
}
