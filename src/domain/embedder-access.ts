/** A model that turns texts into vectors, as plain data: it is handed to the thread that answers. Never shown as a whole. */
export interface EmbedderAccess {
  /** `<provider>:<model>`. */
  readonly id: string;
  /** Null: at the provider's own address. */
  readonly baseUrl: string | null;
  /** Null: none is needed. */
  readonly key: string | null;
}
