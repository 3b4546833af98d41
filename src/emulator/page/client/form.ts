const INPUTS = "input, select, textarea";
const ANSWERED = "input:checked, select, textarea, input:not([type=radio], [type=checkbox])";

/** What stands in each field of a window, by block id. */
export function readFields(view: HTMLElement): Record<string, string> {
  return Object.fromEntries(
    fieldsOf(view).map((field) => {
      const answers = [...field.querySelectorAll<HTMLInputElement>(ANSWERED)];
      return [nameOf(field), answers.map(({ value }) => value).join("\n")];
    }),
  );
}

/** Shows under each field what is wrong with it, and leads to the first that is. */
export function showErrors(view: HTMLElement, errors: Readonly<Record<string, string>>): void {
  const fields = fieldsOf(view);
  for (const field of fields) showError(field, errors[nameOf(field)] ?? "");
  const first = fields.find((field) => errors[nameOf(field)]);
  first?.querySelector<HTMLElement>(INPUTS)?.focus();
  // The reason stands below the input, where the window's buttons may cover it.
  first?.scrollIntoView({ block: "nearest" });
}

function showError(field: HTMLElement, text: string): void {
  const line = field.querySelector<HTMLElement>(".error");
  if (line !== null) {
    line.textContent = text;
    line.hidden = text === "";
  }
  for (const input of field.querySelectorAll(INPUTS)) {
    if (text === "") input.removeAttribute("aria-invalid");
    else input.setAttribute("aria-invalid", "true");
  }
}

function fieldsOf(view: HTMLElement): HTMLElement[] {
  return [...view.querySelectorAll<HTMLElement>("[data-field]")];
}

function nameOf(field: HTMLElement): string {
  return field.dataset.field ?? "";
}
