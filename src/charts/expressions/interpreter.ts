import { evaluate } from "./evaluate.js";
import type { ExpressionNode, Scope } from "./node.js";

type Values = Scope["parameters"];

interface Context {
  readonly functions: Scope["functions"];
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
  operator:
    ({ functions }: Context, { ast }: Expression) =>
    (parameters: Values): unknown =>
      evaluate(ast, { parameters, functions }),
  parameter:
    ({ functions }: Context, { ast }: Expression) =>
    (datum: unknown, parameters: Values): unknown =>
      evaluate(ast, { datum, parameters, functions }),
  event:
    ({ functions }: Context, { ast }: Expression) =>
    (event: MarkEvent): unknown =>
      evaluate(ast, { event, parameters: {}, functions }),
  handler:
    ({ functions }: Context, { ast }: Expression) =>
    (parameters: Values, event: MarkEvent): unknown =>
      evaluate(ast, { datum: event.item?.datum, event, parameters, functions }),
  encode:
    ({ functions }: Context, { marktype, channels }: Encoding) =>
    (item: Record<string, unknown>, parameters: Values): boolean => {
      const scope = { datum: item["datum"], item, parameters, functions };
      let isChanged = false;
      for (const [name, { ast }] of Object.entries(channels)) {
        const value = evaluate(ast, scope);
        if (item[name] === value) continue;
        item[name] = value;
        isChanged = true;
      }
      if (marktype !== "rule") {
        place(item, channels, ["x", "x2", "xc", "width"], areas.has(marktype));
        place(item, channels, ["y", "y2", "yc", "height"], areas.has(marktype));
      }
      return isChanged;
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
