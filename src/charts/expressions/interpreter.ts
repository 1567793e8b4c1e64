import type { ExpressionNode, Functions, Scope } from "./node.js";
import { readExpression } from "./read-expression.js";

type Parameters = Scope["parameters"];

interface Context {
  readonly functions: Functions;
}

interface Expression {
  readonly ast: ExpressionNode;
}

interface Encoding {
  readonly marktype: string;
  readonly channels: Readonly<Record<string, Expression>>;
}

interface MarkEvent {
  readonly item?: { readonly datum?: unknown };
}

/** How vega works out the expressions of a chart, as it takes it: without compiling code. */
export const interpreter = {
  operator: ({ functions }: Context, { ast }: Expression) => {
    const value = readExpression(ast, functions);
    return (parameters: Parameters): unknown => value({ parameters });
  },
  parameter: ({ functions }: Context, { ast }: Expression) => {
    const value = readExpression(ast, functions);
    return (datum: unknown, parameters: Parameters): unknown => value({ datum, parameters });
  },
  event: ({ functions }: Context, { ast }: Expression) => {
    const value = readExpression(ast, functions);
    return (event: MarkEvent): unknown => value({ event, parameters: {} });
  },
  handler: ({ functions }: Context, { ast }: Expression) => {
    const value = readExpression(ast, functions);
    return (parameters: Parameters, event?: MarkEvent): unknown =>
      value({ datum: event?.item?.datum, event, parameters });
  },
  encode: ({ functions }: Context, { marktype, channels }: Encoding) => {
    const values = Object.entries(channels).map(
      ([name, { ast }]) => [name, readExpression(ast, functions)] as const,
    );
    return (item: Record<string, unknown>, parameters: Parameters): boolean => {
      const scope = { datum: item["datum"], item, parameters };
      let isChanged = false;
      for (const [name, read] of values) {
        const value = read(scope);
        if (item[name] === value) continue;
        item[name] = value;
        isChanged = true;
      }
      if (marktype !== "rule") {
        place(item, channels, ["x", "x2", "xc", "width"], areas.has(marktype));
        place(item, channels, ["y", "y2", "yc", "height"], areas.has(marktype));
      }
      return isChanged;
    };
  },
};

/** Marks that have their smaller end first. */
const areas: ReadonlySet<string> = new Set(["group", "image", "rect"]);

// A mark may be given by its two ends or its middle; vega draws from one end and the length.
function place(
  item: Record<string, unknown>,
  channels: Encoding["channels"],
  [start, end, centre, length]: readonly [string, string, string, string],
  isArea: boolean,
): void {
  const at = (name: string): number => item[name] as number;
  const isGiven = (name: string): boolean => channels[name] !== undefined;
  if (isGiven(end) && isGiven(start)) {
    if (isArea && at(start) > at(end)) [item[start], item[end]] = [item[end], item[start]];
    item[length] = at(end) - at(start);
  } else if (isGiven(end)) item[start] = at(end) - (at(length) || 0);
  if (isGiven(centre)) item[start] = at(centre) - (at(length) || 0) / 2;
}
