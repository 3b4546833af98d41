/**
 * A process that can die: once dead, none of its calls has an effect or ever returns. A call may also be the one over
 * which it dies, before its effect or between the effect and the answer, which is where exactly-once is decided.
 */
export class Life {
  #end: () => void = () => undefined;
  readonly ended: Promise<void>;
  dead = false;
  readonly #mayDie: () => boolean;

  /** @param mayDie asked before and after every call: true kills */
  constructor(mayDie: () => boolean) {
    this.#mayDie = mayDie;
    this.ended = new Promise((resolve) => {
      this.#end = resolve;
    });
  }

  /** The same port, as called by this process. */
  bind<P extends object>(port: P): P {
    const methods = Object.entries(port).map(([name, method]) => [name, this.#bindMethod(method as Method)]);
    return Object.fromEntries(methods) as P;
  }

  #bindMethod(method: Method): Method {
    return async (...args) => {
      await this.#survive();
      const result = await method(...args);
      await this.#survive();
      return result;
    };
  }

  async #survive(): Promise<void> {
    if (!this.dead && this.#mayDie()) {
      this.dead = true;
      this.#end();
    }
    if (this.dead) await new Promise(() => undefined);
  }
}

type Method = (...args: unknown[]) => Promise<unknown>;
