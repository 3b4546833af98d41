/** The highest of some scores with their places, best first; of equals that of the lower place. No more than these few are ever kept. */
export class BestFew {
  private readonly scores: Float64Array;
  private readonly places: Uint32Array;
  private kept = 0;

  /** @param most so many are kept */
  constructor(most: number) {
    this.scores = new Float64Array(most);
    this.places = new Uint32Array(most);
  }

  /** Takes a score where it is among the highest so far. */
  offer(score: number, place: number): void {
    const { scores, places } = this;
    const isFull = this.kept === scores.length;
    if (isFull && (this.kept === 0 || !this.isBefore(score, place, this.kept - 1))) return;
    let at = isFull ? this.kept - 1 : this.kept;
    for (; at > 0 && this.isBefore(score, place, at - 1); at -= 1) {
      scores[at] = scores[at - 1] as number;
      places[at] = places[at - 1] as number;
    }
    scores[at] = score;
    places[at] = place;
    if (!isFull) this.kept += 1;
  }

  /** What has been kept, each list best first. */
  read(): { readonly scores: readonly number[]; readonly places: readonly number[] } {
    return { scores: [...this.scores.subarray(0, this.kept)], places: [...this.places.subarray(0, this.kept)] };
  }

  private isBefore(score: number, place: number, at: number): boolean {
    const other = this.scores[at] as number;
    return score > other || (score === other && place < (this.places[at] as number));
  }
}
