/** A model, where it is reached, and what opens it. */
export interface ModelAccess {
  /** `<provider>:<model>`. */
  readonly id: string;
  /** Null: at the provider's own address. */
  readonly baseUrl: string | null;
  /** Null: none is needed, or the provider's package finds its own. */
  readonly key: { reveal(): string } | null;
}
