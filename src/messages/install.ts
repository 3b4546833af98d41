import type { Message } from "./format-message.ts";

/** The heading of every page on which the bot is installed. */
export const installTitle: Message = {
  ar: "تثبيت البوت",
  en: "Installing the bot",
  es: "Instalación del bot",
  fr: "Installation du bot",
  ru: "Установка бота",
  zh: "安装机器人",
};

export const installed: Message = {
  ar: "تم تثبيت البوت في مساحة العمل {workspace}. اكتب ‎@wsis أو ‎/wsis help في Slack.",
  en: "The bot is installed in {workspace}. In Slack, mention @wsis or type /wsis help.",
  es: "El bot está instalado en {workspace}. En Slack, mencione a @wsis o escriba /wsis help.",
  fr: "Le bot est installé dans {workspace}. Dans Slack, mentionnez @wsis ou tapez /wsis help.",
  ru: "Бот установлен в рабочем пространстве {workspace}. В Slack упомяните @wsis или введите /wsis help.",
  zh: "机器人已安装到 {workspace}。请在 Slack 中提及 @wsis 或输入 /wsis help。",
};

export const openSlack: Message = {
  ar: "فتح Slack",
  en: "Open Slack",
  es: "Abrir Slack",
  fr: "Ouvrir Slack",
  ru: "Открыть Slack",
  zh: "打开 Slack",
};

export const installCancelled: Message = {
  ar: "أُلغي التثبيت ولم يتغيّر شيء.",
  en: "The installation was cancelled. Nothing was changed.",
  es: "La instalación se canceló. No se ha cambiado nada.",
  fr: "L’installation a été annulée. Rien n’a été modifié.",
  ru: "Установка отменена. Ничего не изменено.",
  zh: "安装已取消，未作任何更改。",
};

/** The link is old, was used, or belongs to another browser. */
export const installStale: Message = {
  ar: "لم يعد هذا الرابط صالحاً: انتهت مدته أو سبق استخدامه أو بدأ في متصفح آخر. يُرجى البدء من جديد.",
  en: "This link is no longer valid: it has expired, was used before, or was begun in another browser. Please begin again.",
  es: "Este enlace ya no es válido: ha caducado, ya se usó o se inició en otro navegador. Empiece de nuevo.",
  fr: "Ce lien n’est plus valable : il a expiré, a déjà servi ou vient d’un autre navigateur. Recommencez.",
  ru: "Эта ссылка больше не действует: срок истек, она уже использована или открыта в другом браузере. Начните сначала.",
  zh: "此链接已失效：可能已过期、已使用过，或是在另一个浏览器中打开的。请重新开始。",
};

export const beginAgain: Message = {
  ar: "البدء من جديد",
  en: "Begin again",
  es: "Empezar de nuevo",
  fr: "Recommencer",
  ru: "Начать сначала",
  zh: "重新开始",
};

export const installOrganisation: Message = {
  ar: "لا يمكن تثبيت البوت لمؤسسة بأكملها. يُرجى تثبيته في كل مساحة عمل على حدة.",
  en: "The bot cannot be installed for a whole organisation. Please install it in each workspace by itself.",
  es: "El bot no se puede instalar para toda una organización. Instálelo en cada espacio de trabajo por separado.",
  fr: "Le bot ne peut pas être installé pour toute une organisation. Installez-le dans chaque espace de travail séparément.",
  ru: "Бота нельзя установить сразу для всей организации. Установите его в каждом рабочем пространстве отдельно.",
  zh: "不能为整个组织安装机器人。请在每个工作区分别安装。",
};

export const installNotAllowed: Message = {
  ar: "مساحة العمل هذه ليست من المساحات التي يُسمح بتثبيت البوت فيها. يُرجى سؤال من يُشغّل البوت.",
  en: "This workspace is not among those in which the bot may be installed. Please ask whoever runs the bot.",
  es: "Este espacio de trabajo no está entre los que pueden instalar el bot. Pregunte a quien lo administra.",
  fr: "Cet espace de travail ne fait pas partie de ceux où le bot peut être installé. Adressez-vous à la personne qui l’exploite.",
  ru: "Это рабочее пространство не входит в число тех, где можно установить бота. Обратитесь к тому, кто его поддерживает.",
  zh: "此工作区不在允许安装机器人的范围内。请联系机器人的管理者。",
};

export const installFailed: Message = {
  ar: "تعذّر التثبيت ولم يُحفظ شيء. يُرجى المحاولة بعد بضع دقائق؛ وإذا تكرر ذلك فاذكر الرمز {id}.",
  en: "The installation failed and nothing was kept. Please try again in a few minutes; if it happens again, mention {id}.",
  es: "La instalación ha fallado y no se ha guardado nada. Inténtelo de nuevo dentro de unos minutos; si se repite, mencione {id}.",
  fr: "L’installation a échoué et rien n’a été conservé. Réessayez dans quelques minutes ; si cela se reproduit, indiquez {id}.",
  ru: "Установить не удалось, ничего не сохранено. Попробуйте еще раз через несколько минут; если это повторится, назовите код {id}.",
  zh: "安装失败，未保存任何内容。请几分钟后再试；如再次发生，请提供代码 {id}。",
};

export const installTooOften: Message = {
  ar: "طلبات كثيرة. يُرجى المحاولة بعد دقيقة.",
  en: "Too many requests. Please try again in a minute.",
  es: "Demasiadas solicitudes. Inténtelo de nuevo dentro de un minuto.",
  fr: "Trop de demandes. Réessayez dans une minute.",
  ru: "Слишком много запросов. Попробуйте еще раз через минуту.",
  zh: "请求过多，请一分钟后再试。",
};

/** To who types a command where the bot was removed. */
export const notInstalled: Message = {
  ar: "لم يعد البوت مثبتاً في مساحة العمل هذه. يُرجى أن تطلب من مسؤول فيها تثبيته من جديد.",
  en: "The bot is not installed in this workspace any more. Please ask an administrator of the workspace to install it again.",
  es: "El bot ya no está instalado en este espacio de trabajo. Pida a un administrador que lo instale de nuevo.",
  fr: "Le bot n’est plus installé dans cet espace de travail. Demandez à un administrateur de l’installer de nouveau.",
  ru: "Бот больше не установлен в этом рабочем пространстве. Попросите администратора установить его снова.",
  zh: "此工作区已不再安装机器人。请联系工作区管理员重新安装。",
};
