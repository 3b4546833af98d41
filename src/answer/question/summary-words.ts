import { phrasePattern } from "../../text/phrases.ts";

/** Words for the whole of what was said or done, folded: "a summary", "the full picture". */
export const SUMMARY_WORDS = phrasePattern(
  [
    "кратк\\p{L}+ содержани\\p{L}+|(?:хватит|достаточно) (?:\\p{L}+ ){0,3}(?:предложени|слов|строк|фраз)\\p{L}*|резюм\\p{L}+|(?:кратк\\p{L}+|сделай(?:те)?|дай(?:те)?|общий) обзор|(?<=^\\P{L}*)обзор|сводк\\p{L}+|выжимк\\p{L}+|суммируй\\p{L}*|подытож\\p{L}+|(?:полн|общ)\\p{L}+ картин\\p{L}+|(?:основн|главн|ключев)\\p{L}+ (?:мысл|тезис|момент)\\p{L}*|целиком|вкратце|переска[жз]\\p{L}*|на полстраниц\\p{L}|ужми\\p{L}*|(?:в|из) (?:(?:дв|тр|четыр|пят|\\p{N})\\p{L}{0,4}|пар\\p{L}) (?:слов|строк|предложени|пункт|тезис)\\p{L}*",
    "summar(?:y|ies|i[sz]e[sd]?)|overview|(?:full|whole|big|overall|complete) picture|in a nutshell|recap|sum up|run ?down|tl;? ?dr|main points|key points|gist|boil\\p{L}* (?:\\p{L}+ ){0,5}down|condense\\p{L}*|half a page|(?:in|as|to|into) (?:(?:a few|\\p{L}+|\\p{N}+(?:-\\p{N}+)?) )?(?:bullets?|bullet points|lines|sentences)",
    "resum(?:e|er|ez|es)|synthese|apercu|vue d'ensemble|tableau (?:complet|d'ensemble)|points (?:essentiels|principaux|cles)|l'essentiel|recapitul\\p{L}+|condens\\p{L}+|demi-page|en (?:quelques|deux|trois|quatre|cinq|\\p{N}+(?:-\\p{N}+)?) (?:points|lignes|phrases|mots)",
    "resum(?:e|en|ir|eme|iendo)|sintesis|panorama|vision (?:general|de conjunto)|puntos (?:principales|clave)|lo esencial|recapitul\\p{L}+|condens\\p{L}+|media pagina|en (?:pocas|unas|dos|tres|cuatro|cinco|\\p{N}+(?:-\\p{N}+)?) (?:puntos|lineas|frases|palabras)",
    "ملخص\\p{L}*|(?:ال)?(?:مضمون|فحوي)|باختصار|[تين]?لخص\\p{L}*|تلخيص\\p{L}*|خلاصه|موجز\\p{L}*|نظره عامه|اهم (?:ال)?نقاط|(?:ال)?نقاط (?:ال)?(?:رئيسيه|اساسيه)|(?:ال)?صوره (?:ال)?كامله|نص(?:ف)? صفحه|(?:في|ب) ?(?:ثلاث|اربع|خمس|كم|\\p{N}+) ?(?:نقاط|اسطر|سطور|جمل)|(?:في|ب)(?:سطرين|جملتين)",
  ],
  "总结|概述|概括|综述|概况|摘要|汇总|整体情况|全貌|要点|哪几点|大意|半页|[几两三四五\\p{N}]句话?|[几两三四五\\p{N}]点(?:说|讲|写)",
);
