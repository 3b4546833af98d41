import { z } from "zod";
import { formatCalls, replayModel, type Transcript } from "../answer/compose/transcript.ts";
import type { LanguageModel, ModelEvent } from "../ports/language-model.ts";
import type { CaseProblem } from "./parse-cases.ts";

/** What models replied to one case. */
export interface RecordedCase {
  readonly id: string;
  /** In the order of the calls, the second reader's among them; calls of tools are replies too. */
  readonly replies: readonly string[];
  /** Of all calls together; null where it is not known. */
  readonly usage: RecordedUsage | null;
  /** A second reader was asked. */
  readonly second_reader?: boolean | undefined;
}

interface RecordedUsage {
  readonly input_tokens: number;
  readonly cached_tokens: number;
  readonly output_tokens: number;
}

const TOKENS = z.number().int().nonnegative();
const LINE = z.object({
  id: z.string().min(1),
  replies: z.array(z.string()),
  usage: z.object({ input_tokens: TOKENS, cached_tokens: TOKENS, output_tokens: TOKENS }).nullable(),
  second_reader: z.boolean().optional(),
});

/** Reads a recording, one JSON object a line; bad lines come back as problems with their number. */
export function parseRecording(text: string): { recorded: RecordedCase[]; problems: CaseProblem[] } {
  const recorded: RecordedCase[] = [];
  const problems: CaseProblem[] = [];
  for (const [i, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    const result = LINE.safeParse(parseJson(line));
    if (result.success) recorded.push(result.data);
    else problems.push({ line: i + 1, message: result.error.issues[0]?.message ?? "" });
  }
  return { recorded, problems };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** Models that give what was recorded, case by case. */
export interface Player {
  readonly model: LanguageModel;
  readonly secondReader: LanguageModel | null;
  /** Makes the replies to a case the next to be given; none where it was not recorded. */
  begin(id: string): void;
}

/** Plays a recording. @param name of the recording, shown as the model */
export function playRecording(name: string, recorded: readonly RecordedCase[]): Player {
  const cases = new Map(recorded.map((one) => [one.id, one]));
  let current = replayModel(name, [].values());
  let usage: RecordedUsage | null = null;
  const model: LanguageModel = {
    id: name,
    async *stream(request, signal) {
      yield* current.stream(request, signal);
      if (usage) yield toEvent(usage);
      usage = null;
    },
  };
  return {
    model,
    secondReader: recorded.some(({ second_reader }) => second_reader) ? model : null,
    begin(id) {
      const one = cases.get(id);
      current = replayModel(name, (one?.replies ?? []).values());
      usage = one?.usage ?? null;
    },
  };
}

function toEvent({ input_tokens, cached_tokens, output_tokens }: RecordedUsage): ModelEvent {
  return { kind: "usage", inputTokens: input_tokens, cachedTokens: cached_tokens, outputTokens: output_tokens };
}

/** Models that are listened to. */
export interface Recorder {
  readonly model: LanguageModel;
  readonly secondReader: LanguageModel | null;
  /** What they replied since this was last asked for. */
  take(id: string): RecordedCase;
}

/** Listens to models, so that what they reply can be played again. */
export function recordModels(model: LanguageModel, secondReader: LanguageModel | null): Recorder {
  const heard: Transcript & { input_tokens: number; cached_tokens: number; output_tokens: number } = {
    replies: [],
    input_tokens: 0,
    cached_tokens: 0,
    output_tokens: 0,
  };
  const listen = (to: LanguageModel): LanguageModel => ({
    id: to.id,
    async *stream(request, signal) {
      let place = heard.replies.push("") - 1;
      for await (const event of to.stream(request, signal)) {
        if (event.kind === "text") heard.replies[place] += event.text;
        else if (event.kind === "calls") {
          heard.replies[place] = formatCalls(event.calls);
          place = heard.replies.push("") - 1;
        } else {
          heard.input_tokens += event.inputTokens;
          heard.cached_tokens += event.cachedTokens;
          heard.output_tokens += event.outputTokens;
        }
        yield event;
      }
    },
  });
  return {
    model: listen(model),
    secondReader: secondReader && listen(secondReader),
    take(id) {
      const { replies, ...usage } = heard;
      const one = { id, replies: replies.splice(0), usage, ...(secondReader && { second_reader: true }) };
      Object.assign(heard, { input_tokens: 0, cached_tokens: 0, output_tokens: 0 });
      return one;
    },
  };
}
