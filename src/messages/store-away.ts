import type { Message } from "./format-message.ts";

export const storeAway: Message = {
  ar: "قاعدة بيانات البوت غير متاحة الآن، فلا يمكنه حفظ هذا أو قراءته. الأسئلة والفقرات وقائمة المواعيد تعمل كالمعتاد. يُرجى إعادة المحاولة بعد بضع دقائق.",
  en: "The bot’s database is out of reach just now, so this could not be kept or looked up. Questions, paragraphs and the list of deadlines work as always. Please try again in a few minutes.",
  es: "La base de datos del bot no está disponible en este momento, así que esto no se ha podido guardar ni consultar. Las preguntas, los párrafos y la lista de plazos funcionan como siempre. Inténtelo de nuevo dentro de unos minutos.",
  fr: "La base de données du bot est injoignable en ce moment ; ceci n’a pu être ni enregistré ni consulté. Les questions, les paragraphes et la liste des échéances fonctionnent comme d’habitude. Réessayez dans quelques minutes.",
  ru: "База данных бота сейчас недоступна, поэтому сохранить или прочитать это не удалось. Вопросы, пункты и список сроков работают как обычно. Попробуйте еще раз через несколько минут.",
  zh: "机器人的数据库暂时无法访问，因此未能保存或读取此内容。提问、查看段落和期限列表照常可用。请几分钟后再试。",
};

/** Under a list of deadlines. */
export const snoozesUnknown: Message = {
  ar: "قاعدة البيانات غير متاحة الآن: لا تظهر علامات الإخفاء والإنجاز، ولا يمكن تغييرها.",
  en: "The database is out of reach just now: what was snoozed or marked done is not shown, and cannot be changed.",
  es: "La base de datos no está disponible en este momento: no se muestra lo ocultado o marcado como hecho, ni se puede cambiar.",
  fr: "La base de données est injoignable en ce moment : ce qui a été masqué ou marqué comme fait n’est pas affiché et ne peut être modifié.",
  ru: "База данных сейчас недоступна: отметки «скрыто» и «готово» не показаны, и изменить их нельзя.",
  zh: "数据库暂时无法访问：不显示已隐藏或已完成的标记，也无法更改。",
};
