// saxen carries no types; these are of what is used of it.
declare module "saxen" {
  export class Parser {
    on(
      event: "openTag",
      call: (name: string, attributes: () => Record<string, string>) => void,
    ): this;
    on(event: "closeTag" | "text" | "cdata" | "attention", call: (text: string) => void): this;
    on(event: "comment" | "question", call: () => void): this;
    on(event: "error" | "warn", call: (error: Error) => void): this;
    write(xml: string): this;
    end(): Error | null;
  }
}
