/** Passes each notice on when it first comes, and never again. */
export function tellOnce(tell: (notice: string) => void): (notice: string) => void {
  const told = new Set<string>();
  return (notice) => {
    if (told.has(notice)) return;
    told.add(notice);
    tell(notice);
  };
}
