/** Words that say that something is to be made or given, folded, as the source of a pattern. */
export const WISH_WORDS =
  "(?:(?<!\\p{L})(?:сдела\\p{L}*|дай\\p{L}*|нуж(?:ен|н\\p{L}*)|напиш\\p{L}*|подготов\\p{L}*|make|give|write|need|want|prepare|fais|faites|donne\\p{L}*|redige\\p{L}*|besoin|faudrait|haz\\p{L}*|dame|necesito|quiero|prepar\\p{L}*|اعمل\\p{L}*|اعط\\p{L}*|عايز|اريد|محتاج|احتاج)(?!\\p{L})|给我|写|做)";
