/** Turns texts into vectors. The method names are those of LangChain's Embeddings, so that any of its models fits. */
export interface Embedder {
  /** Names the model: vectors of two models with different ids are not comparable. */
  readonly id: string;
  /** The length of every vector; 0 where it shows only once something is embedded. */
  readonly dimensions: number;
  embedDocuments(texts: string[]): Promise<number[][]>;
  /** Empty where no vector is to be had. */
  embedQuery(text: string): Promise<number[]>;
}
