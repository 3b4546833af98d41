import type { Metrics } from "../ports/metrics.ts";

/** The same store, each call of it that fails counted: its parts are objects of methods that give promises. */
export function measureStore<S extends object>(store: S, metrics: Metrics): S {
  return new Proxy(store, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof value === "function") return countFailures(value.bind(target), metrics);
      return typeof value === "object" && value !== null ? measureStore(value, metrics) : value;
    },
  });
}

function countFailures(call: (...args: unknown[]) => unknown, metrics: Metrics) {
  return (...args: unknown[]): unknown => {
    const result = call(...args);
    // Whoever called hears of the failure as before.
    if (result instanceof Promise) result.catch(() => metrics.countStoreError());
    return result;
  };
}
