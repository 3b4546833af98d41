import { fold } from "../../text/fold.ts";
import { writeOut } from "../../text/letters.ts";
import { phrasePattern } from "../../text/phrases.ts";

const pattern = (lists: readonly string[], han: string) => phrasePattern(lists, han, "gu");

/** That somebody wants to know how something is done here, or wants it done; folded, in the six languages. */
const HOW = pattern(
  [
    "how (?:do|can|could|should|would) (?:i|we)|how to|can (?:i|we|you)|could (?:i|we|you)|where (?:do|can) (?:i|we)|i(?:'d like| want| would like) to",
    "comment(?: (?:puis-je|peut-on|faire pour|je peux))?|je (?:veux|voudrais|souhaite)|(?:puis-je|peut-on|pouvez-vous)|ou (?:puis-je|peut-on)",
    "como(?: (?:puedo|se puede|podemos|hago para))?|quiero|quisiera|puedo|se puede|donde puedo",
    "как(?: (?:мне|нам|можно))?|можно(?: ли)?|(?:я )?(?:хочу|хотел[аи]? бы)|где(?: можно)?",
    "كيف(?: (?:يمكنني|يمكن|استطيع|لي ان))?|(?:هل )?يمكنني|اريد|اود",
  ],
  "怎么样?|怎样|如何|我想要?|可以|能否|在哪里?",
);

/** What is wanted, with the commands for it; the first that fits. */
const WISHES: readonly (readonly [commands: readonly string[], said: RegExp])[] = [
  [
    ["digest me off", "digest here off"],
    pattern(
      [
        "unsubscribe(?: from)?|(?:stop|turn off|switch off|disable|mute|cancel)(?: (?:getting|receiving|the|these|this|my|your|all))* (?:digests?|reminders?|notifications?|summar(?:y|ies))",
        "(?:me )?desabonner|(?:arreter|desactiver|couper|annuler|supprimer)(?: (?:de|recevoir|les|le|la|mes))* (?:resumes?|rappels?|notifications?)",
        "(?:darme|darse|dar) de baja|(?:cancelar|desactivar|parar|quitar)(?: (?:de|recibir|el|la|los|las|mis))* (?:resumen(?:es)?|recordatorios?|notificaciones|suscripcion)",
        "отписаться|(?:отключить|выключить|убрать|остановить)(?: (?:эти|мои|все|эту))* (?:дайджест\\p{L}*|сводк\\p{L}*|уведомлени\\p{L}*|напоминани\\p{L}*|рассылк\\p{L}*)",
        "(?:الغاء|ايقاف|وقف)(?: (?:تلقي|هذه))* (?:ال)?(?:اشتراك|ملخص\\p{L}*|اشعارات|تذكير\\p{L}*)",
      ],
      "(?:取消|关闭|停止)(?:接收)?(?:订阅|摘要|提醒|通知)|退订",
    ),
  ],
  [
    ["digest"],
    pattern(
      [
        "subscribe(?: to)?|(?:get|receive|have|set up|set|start|turn on|switch on|enable|change|see)(?: (?:a|an|the|my|your|daily|weekly))* (?:digests?|reminders?|notifications?|summar(?:y|ies)|settings)|be (?:reminded|notified)",
        "(?:m'abonner|s'abonner)(?: (?:a|au|aux))?|(?:recevoir|avoir|activer|regler|configurer|changer|modifier)(?: (?:le|la|les|un|une|des|mes))* (?:resumes?|rappels?|notifications?|parametres|reglages)",
        "(?:suscribirme|suscribirse)(?: a[l]?)?|(?:recibir|tener|activar|configurar|cambiar)(?: (?:el|la|los|las|un|una|mis))* (?:resumen(?:es)?|recordatorios?|notificaciones|ajustes|configuracion)",
        "подписаться(?: на)?|(?:получать|получить|включить|настроить|изменить)(?: (?:ежедневн\\p{L}+|еженедельн\\p{L}+|мои))* (?:дайджест\\p{L}*|сводк\\p{L}*|уведомлени\\p{L}*|напоминани\\p{L}*|рассылк\\p{L}*|настройк\\p{L}*)",
        "(?:ال)?اشتراك(?: في)?|اشترك(?: في)?|(?:تلقي|تفعيل|ضبط|تغيير) (?:ال)?(?:ملخص\\p{L}*|اشعارات|تذكير\\p{L}*|اعدادات)",
      ],
      "(?:订阅|接收|收到|设置|开启|更改)(?:每日|每周)?(?:摘要|提醒|通知)|订阅",
    ),
  ],
  [
    ["lang"],
    pattern(
      [
        "(?:change|switch|set|choose)(?: (?:the|my|your|bot's|its))* language",
        "(?:changer|choisir|regler)(?: (?:la|ma|de|votre))* langue",
        "(?:cambiar|elegir)(?: (?:el|mi|de|tu))* idioma",
        "(?:сменить|изменить|поменять|выбрать|переключить)(?: (?:мой|твой))* язык",
        "(?:تغيير|اختيار) (?:ال)?لغه",
      ],
      "(?:更改|切换|改变|设置|选择|换)语言",
    ),
  ],
  [
    ["calendar"],
    pattern(
      [
        "(?:add|put|get|see|export)(?: (?:the|these|all|a|deadlines|dates|them|this|it|to|in|into|on|my|our))* calendar",
        "(?:ajouter|mettre|voir|exporter)(?: (?:les|echeances|dates|a|au|dans|mon|le|notre))* (?:calendrier|agenda)",
        "(?:anadir|agregar|poner|ver|exportar)(?: (?:los|las|plazos|fechas|a|al|en|mi|el))* calendario",
        "(?:добавить|занести|перенести|внести|получить)(?: (?:сроки|даты|их|все|в|мой|свой|наш))* календар\\p{L}*",
        "(?:اضافه|تصدير)(?: (?:ال)?(?:مواعيد|تواريخ))?(?: (?:الي|في))? (?:ال)?(?:تقويم\\p{L}*)",
      ],
      "(?:把)?(?:期限|截止日期|日期)?(?:加入|添加到|导入|导出到)(?:我的)?日历",
    ),
  ],
  [
    ["data"],
    pattern(
      [
        "(?:delete|see|remove|export)(?: (?:all|of|the))* my data|what (?:data )?(?:do you|is) (?:keep|kept|store|stored)(?: about me| of me)?",
        "(?:supprimer|voir|effacer)(?: (?:toutes))? mes donnees",
        "(?:borrar|eliminar|ver)(?: (?:todos))? mis datos",
        "(?:удалить|посмотреть|стереть)(?: (?:все))? (?:мои|свои) данные",
        "(?:حذف|مسح|عرض) بياناتي",
      ],
      "(?:删除|查看)我的数据",
    ),
  ],
];

/** Words that may stand around them and ask for nothing more, folded. */
const AROUND = pattern(
  [
    "please|pls|here|for (?:me|us|this channel)|me|us|in|this|channel|with|from|by|every (?:day|week|morning)|daily|weekly|about|of|the|deadlines?|bot|digests?|reminders?|notifications?|summar(?:y|ies)",
    "s'il (?:vous|te) plait|ici|pour moi|ce|canal|chaque (?:jour|semaine)|les|des|de|du|echeances?|au|aux|a|le|la|resumes?|rappels?|notifications?",
    "por favor|aqui|para mi|este|canal|cada (?:dia|semana)|los|de|plazos?|al|a|el|resumen(?:es)?|recordatorios?|notificaciones",
    "пожалуйста|здесь|тут|мне|нам|в|этом|канале|кажд(?:ый день|ую неделю)|о|про|срок\\p{L}*|бот\\p{L}*|на|дайджест\\p{L}*|сводк\\p{L}*|уведомлени\\p{L}*|напоминани\\p{L}*|рассылк\\p{L}*",
    "من فضلك|هنا|لي|في|هذه|القناه|كل (?:يوم|اسبوع)|عن|المواعيد|ان|(?:ال)?ملخص\\p{L}*|(?:ال)?اشعارات",
  ],
  "请|这里|频道|每天|每周|的|吗|呢|我|期限|截止日期|摘要|提醒|通知",
);

const MAX_CHARS = 100;

/**
 * The commands for what somebody asks of the bot itself: "how do I get a digest?". Every word must be of such a question: with
 * one more it is for the document.
 */
export function findHowTo(text: string): readonly string[] {
  if (text.length > MAX_CHARS) return [];
  const folded = fold(text);
  const asked = folded.replace(HOW, " ");
  if (asked === folded) return [];
  for (const [commands, said] of WISHES) {
    const left = asked.replace(said, " ");
    if (left !== asked && !writeOut(/[\p{L}\p{N}]/u).test(left.replace(AROUND, " "))) return commands;
  }
  return [];
}
