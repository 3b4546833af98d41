/** How people ask for the next deadline in a language: what it is called, that it is the next, and what may stand around both. */
interface Asking {
  readonly names: ReadonlySet<string>;
  readonly next: ReadonlySet<string>;
  readonly around: ReadonlySet<string>;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Words of a language only: "the next deadline of ITU" names more, and is a question about the document. */
const ASKINGS: readonly Asking[] = [
  {
    names: set("deadline deadlines due"),
    next: set("next upcoming coming nearest soon"),
    around: set("what whats which when is are s the our my any show me list please comes come up there"),
  },
  {
    names: set("échéance échéances délai délais"),
    next: set("prochain prochaine prochains prochaines suivante suivantes"),
    around: set("quel quelle quels quelles quand est sont la le les l nos notre montre montrez moi"),
  },
  {
    names: set("plazo plazos vencimiento vencimientos"),
    next: set("próximo próximos próxima próximas siguiente siguientes"),
    around: set("cuál cuáles cuándo qué es son el los hay nuestro nuestros muestra muéstrame"),
  },
  {
    names: set("срок сроки дедлайн дедлайны"),
    next: set("следующий следующие ближайший ближайшие предстоящие"),
    around: set("какой какие когда каков каковы наступает у нас наш наши покажи покажите мне"),
  },
  {
    names: set("الموعد المواعيد موعد مواعيد النهائي النهائية نهائي"),
    next: set("التالي التالية القادم القادمة المقبل المقبلة أقرب"),
    around: set("ما متى هو هي لدينا"),
  },
];
const CHINESE =
  /^(?:请问)?(?:下一个|下个|最近的|即将到来的|接下来的)(?:截止日期|截止期限|期限)(?:是|在|有)?(?:什么时候|何时|哪天|什么|哪些)?$/u;

/** A list is asked for in few words. */
const MAX_WORDS = 10;

/** Whether words ask for the next deadline and for nothing else: the ledger knows it, the document has no today. */
export function asksWhatIsDue(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.length > MAX_WORDS) return false;
  return CHINESE.test(words.join("")) || ASKINGS.some((asking) => fits(words, asking));
}

function fits(words: readonly string[], { names, next, around }: Asking): boolean {
  const isKnown = (word: string) => names.has(word) || next.has(word) || around.has(word);
  return words.some((word) => names.has(word)) && words.some((word) => next.has(word)) && words.every(isKnown);
}
