/** A server that stores criteria sets, scores sheets by them, ranks units and totals while a user types. */
import {
  isChisoError,
  type Language,
  type LayerChoice,
  type PreparedCriteriaSet,
  type Problem,
  parseCriteriaSet,
  parseScorecard,
  parseScoreSheet,
  prepareCriteriaSet,
  rankUnits,
  type ScoreSheet,
  score,
  scorePartly,
} from "chiso";
import fastify, { type FastifyInstance, type FastifyReply } from "fastify";
import type { Store } from "./store.js";

interface SetKey {
  readonly id: string;
  readonly version: string;
}

/** The server, not yet listening. */
export function serverOf(store: Store): FastifyInstance {
  const app = fastify();
  const preparedOf = preparedSets(store);

  app.setErrorHandler((error, request, reply) => {
    if (!isChisoError(error)) return reply.send(error);
    return refuse(reply, error.problems, request.headers["accept-language"]);
  });

  app.post("/criteria-sets", (request, reply) => {
    const parsed = parseCriteriaSet(request.body);
    if (!parsed.ok) return refuse(reply, parsed.problems, request.headers["accept-language"]);
    const { id, version } = parsed.value;
    if (!store.keepSet(id, version, JSON.stringify(parsed.value))) {
      return reply.code(409).send({ error: "A set of this id and version is stored already." });
    }
    return reply.code(201).send({ id, version });
  });

  app.put<{ Params: SetKey; Querystring: { layer: LayerChoice } }>(
    "/criteria-sets/:id/:version/results",
    (request, reply) => {
      const prepared = preparedOf(request.params);
      if (prepared === undefined) return reply.code(404).send({ error: "No such set." });
      const parsed = parseScoreSheet(request.body, prepared);
      if (!parsed.ok) return refuse(reply, parsed.problems, request.headers["accept-language"]);
      const sheet = parsed.value;
      const card = score(prepared, sheet, { layer: request.query.layer });
      store.keepResult({
        unit: sheet.unit.id,
        year: sheet.year,
        setId: prepared.set.id,
        setDigest: prepared.digest,
        sheet: JSON.stringify(sheet),
        card: JSON.stringify(card),
      });
      return card;
    },
  );

  // What a form asks at each key: it gets what is sound so far, and the problem beside its field.
  app.post<{ Params: SetKey; Querystring: { layer: LayerChoice } }>(
    "/criteria-sets/:id/:version/live-total",
    (request, reply) => {
      const prepared = preparedOf(request.params);
      if (prepared === undefined) return reply.code(404).send({ error: "No such set." });
      const { layer } = request.query;
      const { card, unsound, problems } = scorePartly(prepared, request.body as ScoreSheet, {
        layer,
      });
      const language = languageOf(request.headers["accept-language"]);
      return {
        points: card?.points ?? null,
        complete: card?.complete ?? false,
        fields: Object.fromEntries(
          unsound.map((one) => [one.code, one.problems.map(({ message }) => message[language])]),
        ),
        problems: problems.map(({ message }) => message[language]),
      };
    },
  );

  app.get<{ Params: SetKey & { year: string } }>(
    "/criteria-sets/:id/:version/ranking/:year",
    (request) => {
      const { id, year } = request.params;
      const cards = store.cardsOf(id, Number(year)).map((json) => {
        const parsed = parseScorecard(JSON.parse(json));
        if (!parsed.ok) throw new Error(`A stored scorecard was changed: ${json.slice(0, 80)}`);
        return parsed.value;
      });
      return rankUnits(cards).groups.flatMap(({ ranked }) =>
        ranked.map(({ rank, unit, points }) => ({ rank, unit: unit.name, points })),
      );
    },
  );

  return app;
}

// A set is read and checked once, and then kept ready for every sheet.
function preparedSets(store: Store): (key: SetKey) => PreparedCriteriaSet | undefined {
  const kept = new Map<string, PreparedCriteriaSet>();
  return ({ id, version }) => {
    const key = JSON.stringify([id, version]);
    const json = kept.has(key) ? undefined : store.findSet(id, version);
    if (json !== undefined) kept.set(key, prepareCriteriaSet(JSON.parse(json)));
    return kept.get(key);
  };
}

function refuse(
  reply: FastifyReply,
  problems: readonly Problem[],
  accepted: string | undefined,
): FastifyReply {
  const language = languageOf(accepted);
  return reply.code(422).send({
    problems: problems.map(({ code, path, criterion, message }) => ({
      code,
      path,
      ...(criterion === undefined ? {} : { criterion }),
      message: message[language],
    })),
  });
}

function languageOf(accepted: string | undefined): Language {
  return accepted?.startsWith("en") === true ? "en" : "vi";
}
