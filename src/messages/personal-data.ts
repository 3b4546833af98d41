import type { Message } from "./format-message.ts";

export const dataTitle: Message = {
  ar: "ما يحتفظ به البوت عنك:",
  en: "What the bot keeps about you:",
  es: "Lo que el bot conserva sobre usted:",
  fr: "Ce que le bot conserve à votre sujet :",
  ru: "Что бот хранит о вас:",
  zh: "机器人保存的有关您的信息：",
};

/** One line for each kind of record. */
export const dataSubscriptions: Message = {
  ar: "{count, plural, zero {لا إعدادات للملخص} one {إعداد واحد للملخص} two {إعدادان للملخص} few {# إعدادات للملخص} many {# إعدادًا للملخص} other {# إعداد للملخص}}",
  en: "{count, plural, one {# digest setting} other {# digest settings}}",
  es: "{count, plural, one {# ajuste de resumen} other {# ajustes de resumen}}",
  fr: "{count, plural, one {# réglage de récapitulatif} other {# réglages de récapitulatif}}",
  ru: "{count, plural, one {# настройка сводки} few {# настройки сводок} many {# настроек сводок} other {# настройки сводок}}",
  zh: "{count, plural, other {# 项摘要设置}}",
};

export const dataDeliveries: Message = {
  ar: "{count, plural, zero {لا ملخصات مُرسلة} one {ملخص واحد مُرسل إليك} two {ملخصان مُرسلان إليك} few {# ملخصات مُرسلة إليك} many {# ملخصاً مُرسلاً إليك} other {# ملخص مُرسل إليك}}",
  en: "{count, plural, one {# digest sent to you} other {# digests sent to you}}",
  es: "{count, plural, one {# resumen enviado a usted} other {# resúmenes enviados a usted}}",
  fr: "{count, plural, one {# récapitulatif qui vous a été adressé} other {# récapitulatifs qui vous ont été adressés}}",
  ru: "{count, plural, one {# отправленная вам сводка} few {# отправленные вам сводки} many {# отправленных вам сводок} other {# отправленной вам сводки}}",
  zh: "{count, plural, other {# 份已发送给您的摘要}}",
};

export const dataSnoozes: Message = {
  ar: "{count, plural, zero {لا مواعيد مخفية أو منجزة} one {موعد واحد أخفيته أو أنجزته} two {موعدان أخفيتهما أو أنجزتهما} few {# مواعيد أخفيتها أو أنجزتها} many {# موعداً أخفيته أو أنجزته} other {# موعد أخفيته أو أنجزته}}",
  en: "{count, plural, one {# deadline you snoozed or marked done} other {# deadlines you snoozed or marked done}}",
  es: "{count, plural, one {# plazo que ocultó o marcó como hecho} other {# plazos que ocultó o marcó como hechos}}",
  fr: "{count, plural, one {# échéance que vous avez masquée ou marquée comme faite} other {# échéances que vous avez masquées ou marquées comme faites}}",
  ru: "{count, plural, one {# срок, который вы скрыли или отметили} few {# срока, которые вы скрыли или отметили} many {# сроков, которые вы скрыли или отметили} other {# срока, которые вы скрыли или отметили}}",
  zh: "{count, plural, other {# 个您已隐藏或标记完成的期限}}",
};

export const dataFeedback: Message = {
  ar: "{count, plural, zero {لا تقييمات} one {تقييم واحد لإجابة} two {تقييمان لإجابات} few {# تقييمات لإجابات} many {# تقييمًا لإجابات} other {# تقييم لإجابات}}",
  en: "{count, plural, one {# vote on an answer} other {# votes on answers}}",
  es: "{count, plural, one {# valoración de una respuesta} other {# valoraciones de respuestas}}",
  fr: "{count, plural, one {# avis sur une réponse} other {# avis sur des réponses}}",
  ru: "{count, plural, one {# оценка ответа} few {# оценки ответов} many {# оценок ответов} other {# оценки ответов}}",
  zh: "{count, plural, other {# 次对回答的评价}}",
};

/** Of the votes, those kept with words, by consent. */
export const dataFeedbackTexts: Message = {
  ar: "منها مع تعليقك أو نص سؤالك، بموافقتك: {count}",
  en: "{count, plural, one {one of them} other {# of them}} with your comment or the question’s text, as you agreed",
  es: "{count, plural, one {una de ellas} other {# de ellas}} con su comentario o el texto de la pregunta, como usted aceptó",
  fr: "dont {count} avec votre commentaire ou le texte de la question, comme vous l’avez accepté",
  ru: "из них с вашим комментарием или текстом вопроса, с вашего согласия: {count}",
  zh: "其中 {count} 次经您同意保存了您的意见或问题原文",
};

export const dataCalendarFeeds: Message = {
  ar: "{count, plural, zero {لا عناوين تقويم} one {عنوان تقويم واحد} two {عنوانا تقويم} few {# عناوين تقويم} many {# عنوان تقويم} other {# عنوان تقويم}}",
  en: "{count, plural, one {# calendar address} other {# calendar addresses}}",
  es: "{count, plural, one {# dirección de calendario} other {# direcciones de calendario}}",
  fr: "{count, plural, one {# adresse de calendrier} other {# adresses de calendrier}}",
  ru: "{count, plural, one {# адрес календаря} few {# адреса календаря} many {# адресов календаря} other {# адреса календаря}}",
  zh: "{count, plural, other {# 个日历地址}}",
};

export const dataPostPlaces: Message = {
  ar: "{count, plural, zero {لا أوقات رسائل} one {وقت آخر رسالة إليك} two {وقتا آخر رسالتين إليك} few {# أوقات لآخر الرسائل إليك} many {# وقتًا لآخر الرسائل إليك} other {# وقت لآخر الرسائل إليك}}",
  en: "{count, plural, one {the time of the last message to you} other {# times of last messages to you}}",
  es: "{count, plural, one {la hora del último mensaje a usted} other {# horas de últimos mensajes a usted}}",
  fr: "{count, plural, one {l’heure du dernier message à vous} other {# heures de derniers messages à vous}}",
  ru: "{count, plural, one {время последнего сообщения вам (#)} few {время последних сообщений вам (#)} many {время последних сообщений вам (#)} other {время последних сообщений вам (#)}}",
  zh: "{count, plural, other {# 个最近消息的时间}}",
};

export const dataModelUse: Message = {
  ar: "{count, plural, zero {لا أيام لاستخدام النموذج} one {حجم استخدامك للنموذج في يوم واحد} two {حجم استخدامك للنموذج في يومين} few {حجم استخدامك للنموذج في # أيام} many {حجم استخدامك للنموذج في # يومًا} other {حجم استخدامك للنموذج في # يوم}}",
  en: "{count, plural, one {how much your questions used the model on # day} other {how much your questions used the model on # days}}",
  es: "{count, plural, one {cuánto usaron el modelo sus preguntas en # día} other {cuánto usaron el modelo sus preguntas en # días}}",
  fr: "{count, plural, one {l’usage du modèle par vos questions sur # jour} other {l’usage du modèle par vos questions sur # jours}}",
  ru: "{count, plural, one {расход модели на ваши вопросы за # день} few {расход модели на ваши вопросы за # дня} many {расход модели на ваши вопросы за # дней} other {расход модели на ваши вопросы за # дня}}",
  zh: "{count, plural, other {您的问题在 # 天内的模型用量}}",
};

export const dataQuotesOnly: Message = {
  ar: "{count, plural, zero {لا اختيار للاقتباسات فقط} one {اختيارك للاقتباسات فقط} two {اختياران للاقتباسات فقط} few {# اختيارات للاقتباسات فقط} many {# اختيارًا للاقتباسات فقط} other {# اختيار للاقتباسات فقط}}",
  en: "{count, plural, one {your choice of quotes only} other {# choices of quotes only}}",
  es: "{count, plural, one {su elección de recibir solo citas} other {# elecciones de recibir solo citas}}",
  fr: "{count, plural, one {votre choix de citations seules} other {# choix de citations seules}}",
  ru: "{count, plural, one {ваш выбор «только цитаты» (#)} few {# выбора «только цитаты»} many {# выборов «только цитаты»} other {# выбора «только цитаты»}}",
  zh: "{count, plural, other {# 项仅提供引文的选择}}",
};

export const dataThreadSubjects: Message = {
  ar: "{count, plural, zero {لا أسئلة أخيرة} one {سؤالك الأخير في محادثة، ليوم واحد} two {سؤالاك الأخيران في محادثتين، ليوم واحد} few {أسئلتك الأخيرة في # محادثات، ليوم واحد} many {أسئلتك الأخيرة في # محادثة، ليوم واحد} other {أسئلتك الأخيرة في # محادثة، ليوم واحد}}",
  en: "{count, plural, one {your last question in # thread, for a day} other {your last questions in # threads, for a day}}",
  es: "{count, plural, one {su última pregunta en # hilo, durante un día} other {sus últimas preguntas en # hilos, durante un día}}",
  fr: "{count, plural, one {votre dernière question dans # fil, pour un jour} other {vos dernières questions dans # fils, pour un jour}}",
  ru: "{count, plural, one {ваш последний вопрос в # ветке, на сутки} few {ваши последние вопросы в # ветках, на сутки} many {ваши последние вопросы в # ветках, на сутки} other {ваши последние вопросы в # ветки, на сутки}}",
  zh: "{count, plural, other {您在 # 个消息列中的最近提问，保存一天}}",
};

export const dataLanguages: Message = {
  ar: "{count, plural, zero {لا لغة مختارة} one {اللغة التي اخترتها} two {لغتان مختارتان} few {# لغات مختارة} many {# لغة مختارة} other {# لغة مختارة}}",
  en: "{count, plural, one {the language you chose} other {# chosen languages}}",
  es: "{count, plural, one {el idioma que eligió} other {# idiomas elegidos}}",
  fr: "{count, plural, one {la langue que vous avez choisie} other {# langues choisies}}",
  ru: "{count, plural, one {выбранный вами язык (#)} few {# выбранных языка} many {# выбранных языков} other {# выбранного языка}}",
  zh: "{count, plural, other {# 项语言选择}}",
};

export const dataNone: Message = {
  ar: "لا يحتفظ البوت بأي شيء عنك.",
  en: "The bot keeps nothing about you.",
  es: "El bot no conserva nada sobre usted.",
  fr: "Le bot ne conserve rien à votre sujet.",
  ru: "Бот ничего о вас не хранит.",
  zh: "机器人没有保存任何有关您的信息。",
};

export const dataNote: Message = {
  ar: "كل سؤال ينتظر جوابه، وهذا منه، يُدوَّن إلى أن يُجاب عنه؛ وما يبقى بعد ذلك مذكور في القائمة. وما ضبطته لقناة يبقى للقناة من دون اسمك.",
  en: "While it waits for its answer each question is noted too, this one as well; what stays after that is in the list. What you set up for a channel stays the channel’s, without your name.",
  es: "Mientras espera su respuesta se anota también cada pregunta, incluida esta; lo que queda después está en la lista. Lo que configuró para un canal queda en el canal, sin su nombre.",
  fr: "Le temps d’attendre sa réponse, chaque question est notée aussi, celle-ci comprise ; ce qui reste ensuite figure dans la liste. Ce que vous avez configuré pour un canal reste au canal, sans votre nom.",
  ru: "Пока вопрос ждет ответа, он тоже записан, в том числе этот; что остается потом, есть в списке. То, что вы настроили для канала, остается каналу без вашего имени.",
  zh: "问题（包括本次）在等待回答期间也会被记下；此后仍保存的内容见列表。您为频道所做的设置归频道所有，删除后不再带有您的名字。",
};

export const dataDelete: Message = {
  ar: "حذف",
  en: "Delete",
  es: "Eliminar",
  fr: "Supprimer",
  ru: "Удалить",
  zh: "删除",
};

export const dataConfirmTitle: Message = {
  ar: "حذف بياناتك؟",
  en: "Delete your data?",
  es: "¿Eliminar sus datos?",
  fr: "Supprimer vos données ?",
  ru: "Удалить ваши данные?",
  zh: "删除您的数据？",
};

export const dataConfirmText: Message = {
  ar: "يُحذف كل ما سبق، ومنه ملخصك وعنوان تقويمك، ولا رجعة في ذلك.",
  en: "All of this is deleted, your own digest and calendar address too. It cannot be undone.",
  es: "Se elimina todo lo anterior, también su resumen y su dirección de calendario. No se puede deshacer.",
  fr: "Tout cela est supprimé, y compris votre récapitulatif et votre adresse de calendrier. C’est irréversible.",
  ru: "Будет удалено все перечисленное, в том числе ваша сводка и адрес календаря. Отменить это нельзя.",
  zh: "以上内容将全部删除，包括您的摘要和日历地址，且无法恢复。",
};

export const dataKeep: Message = {
  ar: "إبقاء",
  en: "Keep",
  es: "Conservar",
  fr: "Conserver",
  ru: "Оставить",
  zh: "保留",
};

export const dataDeleted: Message = {
  ar: "حُذف ما يلي:",
  en: "Deleted:",
  es: "Eliminado:",
  fr: "Supprimé :",
  ru: "Удалено:",
  zh: "已删除：",
};

export const dataPrivately: Message = {
  ar: "هذا يخصك وحدك: اطلبه بالأمر {command} ولن يراه غيرك.",
  en: "That is for you alone: ask for it with {command}, which only you see.",
  es: "Eso es solo para usted: pídalo con {command}, que solo usted ve.",
  fr: "Cela n’est que pour vous : demandez-le par {command} ; la réponse ne sera visible que par vous.",
  ru: "Это только для вас: запросите командой {command}, ее ответ виден лишь вам.",
  zh: "此信息仅供您本人查看：请用 {command} 获取，只有您能看到。",
};
